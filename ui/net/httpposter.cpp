// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/httpposter.h"

#include "ui/net/conversation.h"

#include <stop_token>

namespace metallm::net {

Result<void> HttpPoster::send(
    const embed::Posts& posts, const Take& take, const RunContext& context) const
{
    if (context.stopRequested())
        return stopped();
    Conversation conversation(m_options, posts, take);
    // From whichever thread the wish to stop comes.
    const std::stop_callback onStop(context.stop, [&conversation] {
        QMetaObject::invokeMethod(&conversation, &Conversation::stop, Qt::QueuedConnection);
    });
    return conversation.run();
}

} // namespace metallm::net
