package lobby.signature;

import lobby.attachment.Attachment;
import lobby.attachment.signature.SignatureRequest;
import lobby.conversation.Conversation;

/** A request for a signature with the document it is about and the conversation that was sent in. */
record OpenRequest(Attachment document, Conversation conversation) {

    SignatureRequest request() {
        return document.signature().orElseThrow();
    }
}
