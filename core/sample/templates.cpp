// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/templates.h"

namespace metallm::sample {

namespace {

// In each list: five everyday requests, five that need care, four that need an expert.

constexpr Template billing[]{
    {-1.6, "Where can I download my invoice for {month}?"},
    {-1.5, "How do I change the credit card for my {plan} plan?"},
    {-1.3, "I was charged {amount} USD for order {order}. What is this charge?"},
    {-1.2, "Please send the receipt of order {order} again, {name} needs it for the tax office."},
    {-1.0, "When will my {plan} plan renew, and what will it cost?"},
    {-0.2,
        "My card was charged twice in {month}, {amount} USD each time. Please refund one of them."},
    {0.1, "We moved from {plan} to {plan} in {month}, but the bill still shows the old price."},
    {0.2,
        "The voucher took off {percent} percent instead of the promised amount on order {order}."},
    {0.3,
        "Please split the invoice of {amount} USD between two cost centres, {count} seats for the "
        "first."},
    {0.4,
        "Our purchase order number is missing on {count} invoices since {month}; how are they "
        "corrected?"},
    {1.3,
        "We cancelled {count} seats halfway through {month} and added others a week later at a new "
        "price. "
        "Recompute the proration and explain the difference of {amount} USD line by line."},
    {1.4,
        "A chargeback of {amount} USD, a partial refund and a credit note all refer to order "
        "{order}. "
        "Reconcile them and tell us what is still owed."},
    {1.6,
        "Our contract says the discount of {percent} percent applies above {count} seats averaged "
        "over "
        "the quarter. The invoice used the peak. Which is right, and what is the corrected total?"},
    {1.8,
        "Usage in {country} was billed in another currency at a rate we cannot trace, with tax "
        "charged "
        "twice. Reconstruct the {month} bill of {amount} USD from the price list."},
};

constexpr Template data[]{
    {-1.5, "Write a SQL query that counts the rows of {table}."},
    {-1.3, "Show all {table} where {column} is empty, newest first."},
    {-1.2, "How do I sort {table} by {column} in SQL?"},
    {-1.0, "Give me the ten largest {table} by total for {month}."},
    {-0.9, "Export {table} with {column} and {column} as CSV: which SQL do I need?"},
    {-0.1, "Join {table} and {table} on customer_id and sum total for each {column}."},
    {0.2, "Write SQL for the share of {table} per {column}, in percent, with a grand total row."},
    {0.3, "Find customers in {table} who bought in {month} but not in {month}."},
    {0.4, "Our query on {table} filters on {column} and takes {count} seconds. Which index helps?"},
    {0.6, "Remove duplicate rows from {table}, keeping the latest by {column}."},
    {1.3,
        "Write SQL for a retention table by cohort: first month in {table}, then the share still "
        "active "
        "in each of the next {count} weeks, gaps counted as zero."},
    {1.5,
        "Use window functions to find the longest run of days with {table} in every {column}, and "
        "the gaps "
        "and islands between them, without a recursive query."},
    {1.7,
        "Two transactions on {table} deadlock once an hour when {column} is updated. Read the "
        "plan, name the "
        "isolation level that avoids it and what it breaks."},
    {1.8,
        "Rewrite this correlated subquery over {table} and {table} as one pass with window "
        "functions; "
        "late rows may change {column} up to {count} days back."},
};

constexpr Template code[]{
    {-1.5, "How do I read a text file line by line in {programming}?"},
    {-1.3, "Write a {programming} function that reverses a string."},
    {-1.2, "What does the error 'index out of range' mean in {programming}?"},
    {-1.0, "Format the date of order {order} as ISO 8601 in {programming}."},
    {-0.8, "Write a {programming} function that tells whether a number such as {count} is prime."},
    {0.1,
        "Call our ticket API in {programming} with a time-out of {count} seconds and three "
        "retries."},
    {0.2, "Parse a CSV of {table} in {programming} and add up total by {column}."},
    {0.4,
        "Write unit tests in {programming} for a function that applies a discount of {percent} "
        "percent."},
    {0.5, "Our {programming} service leaks memory after {count} hours. How do I find where?"},
    {0.6,
        "Turn this callback code into async code in {programming} without changing the order of "
        "results."},
    {1.3,
        "Write a thread-safe cache in {programming} that evicts the least recently used of {count} "
        "entries "
        "and never blocks readers while a value is loaded."},
    {1.5,
        "A race condition in our {programming} worker pool loses about {percent} percent of "
        "{table} under "
        "load. Here is the scheduler; find the missing happens-before edge and repair it."},
    {1.7,
        "Implement an incremental parser in {programming} for our template language, with error "
        "recovery "
        "and source positions, in linear time."},
    {1.9,
        "Prove that this lock-free queue in {programming} is linearizable, or show an interleaving "
        "of "
        "{count} steps that breaks it, and correct the memory orders."},
};

constexpr Template translation[]{
    {-1.6, "Translate into {language}: '{phrase}.'"},
    {-1.4, "What is 'refund' in {language}?"},
    {-1.2, "How do I greet {name} politely in a letter in {language}?"},
    {-1.1, "Translate the button text 'Pay {amount} USD now' into {language}."},
    {-0.9, "Say in {language}: '{phrase}, {name}. Your order is {order}.'"},
    {0.0, "Translate into {language}, formal address: '{phrase}. We will write again in {month}.'"},
    {0.2,
        "Translate this {language} complaint about our {product} into English and keep its tone."},
    {0.3, "Which of two {language} wordings of '{phrase}' is more natural in {country}, and why?"},
    {0.5, "Translate the safety note of the {product} into {language}; units must suit {country}."},
    {0.6, "Give the {language} subtitles for '{phrase}' in at most {count} characters."},
    {1.2,
        "Translate the slogan '{phrase}, and then some' into {language} so that the pun survives; "
        "offer "
        "three versions and say what each one loses."},
    {1.4,
        "Translate clause {count} of the warranty into {language} in legal register, consistent "
        "with the "
        "statute's own terms in {country}, and mark every term that has no equivalent."},
    {1.6,
        "This dialect message from {name} mixes {language} and {language} with irony. Render it in "
        "plain "
        "English without losing what is implied about the {product}."},
    {1.7,
        "Localise the medical leaflet of the hearing aid from {language} to {language}, keeping "
        "defined "
        "terms, gender agreement and numbers consistent over {count} pages."},
};

constexpr Template accounting[]{
    {-1.4, "What is {percent} percent of {amount} USD?"},
    {-1.2, "Add sales tax of {percent} percent to {amount} USD."},
    {-1.1, "How much is {count} times {amount} USD?"},
    {-0.9, "What is the net price if {amount} USD includes {percent} percent tax?"},
    {-0.8, "We sold {count} units at {amount} USD. What is the revenue?"},
    {0.2,
        "Depreciate a {product} of {amount} USD over {count} months, straight line. Value in "
        "{month}?"},
    {0.3,
        "What interest falls due on {amount} USD at {percent} percent over {count} days, act/360?"},
    {0.4,
        "Gross margin rose by {percent} percent while cost fell to {amount} USD. What was the old "
        "price?"},
    {0.6,
        "Book a deposit of {amount} USD received in {month} for a service in {month}: which "
        "accounts?"},
    {0.7,
        "Break-even: fixed cost {amount} USD, margin {percent} percent of a price of {count} USD. "
        "How many units?"},
    {1.4,
        "A lease of {count} months with {amount} USD a month, {percent} percent discount rate and "
        "a rent-free "
        "start: compute the liability and the first year's journal entries."},
    {1.6,
        "Allocate a bundle price of {amount} USD over licence, support and hardware by standalone "
        "prices, with "
        "a variable rebate of {percent} percent, and show the revenue in each month."},
    {1.8,
        "Consolidate a subsidiary in {country} bought in {month} for {amount} USD with {percent} "
        "percent "
        "minority interest: goodwill, translation difference and eliminations, step by step."},
    {1.9,
        "Value {count} employee options by a binomial tree with early exercise and {percent} "
        "percent volatility, "
        "then book the expense over a graded vesting schedule."},
};

constexpr Template policy[]{
    {-1.6, "How many days do I have to return a {product}?"},
    {-1.5, "Does the warranty of the {product} cover water damage?"},
    {-1.3, "Do you deliver to {country}?"},
    {-1.2, "May {name} collect my order {order} with my identity card?"},
    {-1.0, "Is the {plan} plan allowed for commercial use?"},
    {-0.2,
        "According to the policy, who pays the return shipping of a faulty {product} from "
        "{country}?"},
    {0.0, "Which documents does the policy ask for when a {product} worth {amount} USD was lost?"},
    {0.2,
        "Does our travel policy allow a night in {country} above {amount} USD if the flight is "
        "cancelled?"},
    {0.3,
        "How long are call recordings kept under the privacy policy, and can {name} have them "
        "erased?"},
    {0.5,
        "Look up whether a {plan} customer in {country} may transfer the licence to a new owner."},
    {1.2,
        "Section {count} of the return policy and the {country} consumer law differ for opened "
        "boxes. Which one "
        "wins for order {order}, and does the exception for hygiene goods apply?"},
    {1.4,
        "The policy changed in {month}, the order was placed before, the {product} failed after. "
        "Which version "
        "holds, which deadline, and who bears the burden of proof?"},
    {1.6,
        "Compare the three versions of the privacy policy on transfers outside {country} and say "
        "which of our "
        "{count} processors would now need a new legal basis."},
    {1.7,
        "An employee on parental leave in {country} asks for carried-over holiday, bonus and "
        "equipment. Answer "
        "from the handbook where its chapters contradict each other."},
};

constexpr Template writing[]{
    {-1.5, "Write a short thank-you note to {name}."},
    {-1.4, "Write two sentences that confirm the appointment of {name} in {month}."},
    {-1.2, "Make this sentence friendlier: '{phrase}.'"},
    {-1.0, "Write a subject line for an e-mail about {topic}."},
    {-0.9, "Correct the spelling of a short reply to {name} about order {order}."},
    {0.0, "Write an e-mail to {role} about {topic}, at most {count} words over one hundred."},
    {0.2,
        "Summarise a complaint of {name} about the {product} in three bullet points for the team."},
    {0.3, "Write an apology to {role} for {topic} without admitting liability."},
    {0.5, "Turn the notes of {month} about {topic} into an announcement in our house style."},
    {0.6, "Write a help article on the {product} for readers who never used one."},
    {1.3,
        "Write a speech for the director about {topic} to {role}: warm, with one running image, no "
        "clichés, and "
        "exactly {count} sentences."},
    {1.5,
        "Rewrite the answer to {role} about {topic} so that legal, sales and engineering can all "
        "sign it, and "
        "mark what each of them gave up."},
    {1.6,
        "Write a satirical but kind column on {topic} in the voice of a {product}, with a twist in "
        "the last line."},
    {1.8,
        "Draft a position paper on {topic} for {role} that weighs two opposed studies fairly and "
        "ends with "
        "a recommendation that both camps could accept."},
};

constexpr Template troubleshooting[]{
    {-1.5, "My {product} does not switch on. What can I do?"},
    {-1.4, "How do I reset the {product}?"},
    {-1.3, "I forgot the password of the {product}."},
    {-1.1, "The {product} shows {error}. What does that mean?"},
    {-0.9, "How do I update the {product} on {system}?"},
    {0.0, "Since the update in {month} the {product} loses its connection every {count} minutes."},
    {0.2, "The {product} works on {system} but shows {error} on {system}."},
    {0.3, "Printing from the {product} stops after {count} pages with {error}."},
    {0.5, "The {product} is slow at one branch only; ping is {count} ms. Where do we look first?"},
    {0.6, "After the certificate was renewed, {percent} percent of devices report {error}."},
    {1.2,
        "The {product} fails with {error} only behind the proxy in {country}, only with IPv6, "
        "about every "
        "{count}th request. Here are both packet traces; find the cause."},
    {1.4,
        "{count} devices reboot at the same minute each night. Logs show {error} two seconds "
        "before, clocks "
        "drift by {percent} ms. Form hypotheses and the test that tells them apart."},
    {1.6,
        "After a power cut the array of the backup drive rebuilds, stops at {percent} percent with "
        "{error} and "
        "starts again. Save the data first: which steps, in which order, and why?"},
    {1.8,
        "The {product} corrupts one byte in {amount} million, on {system} alone and never under a "
        "debugger. "
        "Plan how to tell compiler, driver and memory apart."},
};

constexpr Template openingTexts[]{
    {0, ""},
    {0, ""},
    {0, ""},
    {0, ""},
    {0, "Hello. "},
    {0, "Hi there! "},
    {-0.1, "Quick question: "},
    {0, "Good morning. "},
    {0.1, "Urgent: "},
    {0.1, "Second request, ticket {order}: "},
    {0, "This is {name}. "},
    {0.2, "Our earlier answer was wrong, so please take care. "},
};

constexpr Template closingTexts[]{
    {0, ""},
    {0, ""},
    {0, ""},
    {0, ""},
    {0, " Thank you."},
    {0, " Regards, {name}"},
    {-0.3, " A short answer is enough."},
    {-0.2, " Just the basics, please."},
    {0.3, " Please explain each step."},
    {0.4, " Mind the exceptions and say where you are not sure."},
    {0.5, " Several conditions apply at once, so check each of them."},
    {0, " It is for {month}."},
};

} // namespace

std::span<const Template> templates(Domain domain)
{
    switch (domain) {
    case Domain::Billing:
        return billing;
    case Domain::Data:
        return data;
    case Domain::Code:
        return code;
    case Domain::Translation:
        return translation;
    case Domain::Accounting:
        return accounting;
    case Domain::Policy:
        return policy;
    case Domain::Writing:
        return writing;
    case Domain::Troubleshooting:
        return troubleshooting;
    }
    return {};
}

std::span<const Template> openings()
{
    return openingTexts;
}

std::span<const Template> closings()
{
    return closingTexts;
}

} // namespace metallm::sample
