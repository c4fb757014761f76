package lobby.web.fault;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Faults} before what Faces would do of itself. */
public class FaultsFactory extends ExceptionHandlerFactory {

    public FaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Faults(getWrapped().getExceptionHandler());
    }
}
