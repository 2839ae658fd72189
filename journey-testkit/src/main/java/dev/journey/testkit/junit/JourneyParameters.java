package dev.journey.testkit.junit;

import dev.journey.codec.JourneyFile;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.scenario.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the journeys of files, an engine for one, or a story that begins in one.
 *
 * <pre>{@code
 * @ExtendWith(JourneyParameters.class)
 * class ShopTest {
 *
 *     @Test
 *     void three_looks_make_a_customer_consider(@JourneyFrom("web-shop.journey.yaml") Story story) {
 *         story.happens("product_viewed");
 *     }
 * }
 * }</pre>
 */
public final class JourneyParameters implements ParameterResolver {

    private static final Map<Class<?>, Function<Journey, Object>> MAKERS = Map.of(
            Journey.class, journey -> journey,
            JourneyEngine.class, JourneyEngine::of,
            Story.class, Story::of);

    /** For JUnit. */
    public JourneyParameters() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.isAnnotated(JourneyFrom.class)
                && MAKERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String file = parameter.findAnnotation(JourneyFrom.class).orElseThrow().value();
        try {
            Journey journey = JourneyFile.read(Path.of(file));
            return Objects.requireNonNull(MAKERS.get(parameter.getParameter().getType()))
                    .apply(journey);
        } catch (IOException e) {
            throw new ParameterResolutionException(
                    "journey of parameter " + parameter.getParameter().getName() + " cannot be read from '" + file
                            + "': " + e.getMessage(),
                    e);
        }
    }
}
