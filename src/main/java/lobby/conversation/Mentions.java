package lobby.conversation;

import lobby.attachment.Mention;

/** Messages as the files see them that go with one. */
final class Mentions {

    static Mention of(Conversation conversation, Message message) {
        return new Mention(conversation.id(), message.number(), conversation.customer(),
            conversation.location().zone(), message.sentAt());
    }

    private Mentions() {
    }
}
