package dev.journey.testkit.law;

import java.util.Optional;

/** Whatever window is laid over the follow-ups given out on a channel, it holds no more than the cap allows. */
final class CapsOfEveryWindow implements Law {

    @Override
    public String name() {
        return "no window has more follow-ups than its cap allows";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        return life.journey().caps().stream()
                .flatMap(cap -> new AtMost(cap.atMost(), cap.channel(), cap.within()).brokenBy(life).stream())
                .findFirst();
    }
}
