package dev.journey.model;

import dev.journey.map.Touchpoint;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through a definition, each thing with its place in the file. */
final class Places {

    private Places() {}

    /** Each entry of a list that stands at {@code path}. */
    static <T> void each(Pointer path, List<T> list, BiConsumer<Pointer, T> visitor) {
        for (int i = 0; i < list.size(); i++) {
            visitor.accept(path.at(i), list.get(i));
        }
    }

    /** Each stage. */
    static void stages(Journey journey, BiConsumer<Pointer, Stage> visitor) {
        each(Pointer.to("stages"), journey.stages(), visitor);
    }

    /** Each touchpoint, in the journey's own list and in the stages that define one. */
    static void touchpoints(Journey journey, BiConsumer<Pointer, Touchpoint> visitor) {
        each(Pointer.to("touchpoints"), journey.touchpoints(), visitor);
        stages(journey, (path, stage) -> {
            List<String> named = stage.touchpoints();
            int place = 0;
            for (Touchpoint own : stage.ownTouchpoints()) {
                place += named.subList(place, named.size()).indexOf(own.id()) + 1;
                visitor.accept(path.at("touchpoints").at(place - 1), own);
            }
        });
    }
}
