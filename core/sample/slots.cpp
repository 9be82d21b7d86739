// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/templates.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <vector>

namespace metallm::sample {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view names[]{"Amira", "Bruno", "Chen", "Dagny", "Emre", "Fatou", "Greta",
    "Hiro", "Ines", "Jonas", "Kavya", "Leila", "Mateo", "Nora", "Olga", "Priya", "Quentin", "Rosa",
    "Samir", "Tove", "Uwe", "Vera", "Wanjiru", "Yusuf", "Zofia"};
constexpr std::string_view plans[]{
    "Starter", "Team", "Business", "Enterprise", "Student", "Non-profit", "Family", "Premium"};
constexpr std::string_view months[]{"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};
constexpr std::string_view products[]{"desktop app", "mobile app", "web portal", "card reader",
    "label printer", "smart meter", "router", "hearing aid", "thermostat", "e-bike display",
    "doorbell camera", "coffee machine", "backup drive", "headset", "tablet"};
constexpr std::string_view tables[]{"orders", "invoices", "customers", "shipments", "tickets",
    "payments", "subscriptions", "returns", "sessions", "employees"};
constexpr std::string_view columns[]{"created_at", "region", "total", "status", "customer_id",
    "country", "channel", "discount", "currency", "priority"};
constexpr std::string_view programming[]{
    "Python", "TypeScript", "Java", "Go", "C#", "Rust", "PHP", "Ruby", "Kotlin", "C++"};
constexpr std::string_view languages[]{"German", "French", "Spanish", "Portuguese", "Polish",
    "Italian", "Dutch", "Turkish", "Japanese", "Swahili", "Arabic", "Vietnamese"};
constexpr std::string_view countries[]{"Germany", "France", "Brazil", "Japan", "Kenya", "Poland",
    "Canada", "India", "Mexico", "Norway", "Vietnam", "Switzerland"};
constexpr std::string_view errors[]{"E-1042", "E-2210", "HTTP 403", "HTTP 502", "0x80070005",
    "SSL handshake failed", "out of memory", "device not found", "time-out", "checksum mismatch"};
constexpr std::string_view systems[]{
    "Windows 11", "macOS 14", "Ubuntu 22.04", "Android 14", "iOS 17", "ChromeOS"};
constexpr std::string_view phrases[]{"Your parcel is on its way", "We are sorry for the delay",
    "Please restart the device", "The warranty covers parts and labour",
    "Your appointment is confirmed", "The invoice is due within thirty days",
    "Our office is closed on public holidays", "Keep the battery away from heat",
    "Thank you for your patience", "The password must be changed today"};
constexpr std::string_view topics[]{"a delayed delivery", "a recalled battery", "a price increase",
    "a data breach drill", "the new opening hours", "a missed appointment", "a lost parcel",
    "the end of a product line", "a service outage", "a change of address"};
constexpr std::string_view roles[]{"a new customer", "an angry customer", "a long-standing partner",
    "a journalist", "a supplier", "a school", "a hospital", "the works council"};

struct Slot {
    std::string_view name;
    Words words;
};
constexpr Slot wordSlots[]{{"name", names}, {"plan", plans}, {"month", months},
    {"product", products}, {"table", tables}, {"column", columns}, {"programming", programming},
    {"language", languages}, {"country", countries}, {"error", errors}, {"system", systems},
    {"phrase", phrases}, {"topic", topics}, {"role", roles}};

std::string slotValue(std::string_view name, Rng& rng)
{
    for (const Slot& slot : wordSlots)
        if (slot.name == name)
            return std::string(slot.words[rng.below(slot.words.size())]);
    if (name == "amount")
        return fmt::format("{}.{:02}", 5 + rng.below(900), rng.below(100));
    if (name == "order")
        return fmt::format("{}-{}", 1000 + rng.below(9000), 100 + rng.below(900));
    if (name == "percent")
        return std::to_string(2 + rng.below(38));
    if (name == "count")
        return std::to_string(3 + rng.below(57));
    assert(false && "a template names a slot that there is not");
    return {};
}

} // namespace

std::string filled(std::string_view text, Rng& rng)
{
    std::string result;
    std::vector<std::string> used; // a request names no month, plan or amount twice
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find('{', at), text.size());
        result += text.substr(at, open - at);
        if (open == text.size())
            break;
        const std::size_t close = text.find('}', open);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        std::string value = slotValue(name, rng);
        while (std::ranges::find(used, value) != used.end())
            value = slotValue(name, rng);
        result += value;
        used.push_back(std::move(value));
        at = close + 1;
    }
    return result;
}

} // namespace metallm::sample
