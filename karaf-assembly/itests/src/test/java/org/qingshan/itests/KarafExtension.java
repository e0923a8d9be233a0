package org.qingshan.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.ExamContainer;

/** Boots the shared container when the first test needs it, and stops it after the last. */
final class KarafExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(KarafExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        container(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Container.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return container(context);
    }

    private static Container container(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ExamContainer.class, key -> boot(), ExamContainer.class);
    }

    private static ExamContainer boot() {
        try {
            return new ExamContainer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
