package dev.journey.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An attribute that is a list of things, each of which is compared with the one of the same id.
 *
 * @param id the id of a thing; where several have the same, their order numbers them
 * @param table the attributes of each
 * @param inTurn whether it matters which of two things comes first
 */
record Members<T, E>(
        String name, Function<T, List<E>> list, Function<E, String> id, Table<E> table, BiPredicate<E, E> inTurn)
        implements Attribute<T> {

    static <T, E> Members<T, E> inAnyOrder(
            String name, Function<T, List<E>> list, Function<E, String> id, Table<E> table) {
        return new Members<>(name, list, id, table, (one, other) -> false);
    }

    static <T, E> Members<T, E> inOrder(
            String name, Function<T, List<E>> list, Function<E, String> id, Table<E> table) {
        return new Members<>(name, list, id, table, (one, other) -> true);
    }

    @Override
    public void compare(String path, T older, T newer, Consumer<? super Change> changes) {
        String own = path.equals(Change.JOURNEY) ? name : path + "." + name;
        Map<String, E> before = byId(older);
        Map<String, E> after = byId(newer);
        after.forEach((id, member) -> {
            E counterpart = before.get(id);
            if (counterpart == null) {
                changes.accept(new Change.Added(own + "." + id, table.words(member)));
            } else {
                table.compare(own + "." + id, counterpart, member, changes);
            }
        });
        before.forEach((id, member) -> {
            if (!after.containsKey(id)) {
                changes.accept(new Change.Removed(own + "." + id, table.words(member)));
            }
        });
        compareOrder(own, before, after).ifPresent(changes);
    }

    private Optional<Change> compareOrder(String path, Map<String, E> before, Map<String, E> after) {
        List<String> ids = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        return ids.equals(now)
                ? Optional.empty()
                : Optional.of(new Change.Reordered(path, ids, now, matters(ids, now, after)));
    }

    /** Whether two things whose turns depend on their order changed places. */
    private boolean matters(List<String> before, List<String> after, Map<String, E> members) {
        for (int first = 0; first < after.size(); first++) {
            for (String later : after.subList(first + 1, after.size())) {
                String earlier = after.get(first);
                if (before.indexOf(later) < before.indexOf(earlier)
                        && inTurn.test(members.get(earlier), members.get(later))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The ids of the things. */
    @Override
    public Optional<String> words(T owner) {
        List<String> ids = new ArrayList<>(byId(owner).keySet());
        return Optional.of("[" + String.join(", ", ids) + "]").filter(words -> !ids.isEmpty());
    }

    private Map<String, E> byId(T owner) {
        Map<String, E> members = new LinkedHashMap<>();
        for (E member : list.apply(owner)) {
            String key = id.apply(member);
            String free = key;
            for (int ordinal = 2; members.containsKey(free); ordinal++) {
                free = key + "-" + ordinal;
            }
            members.put(free, member);
        }
        return members;
    }
}
