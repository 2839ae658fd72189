package dev.journey.testkit.law;

/** Numbers and lists for people. */
final class Words {

    private Words() {}

    static String count(long number, String thing) {
        return count(number, thing, "", "s");
    }

    static String count(long number, String thing, String one, String several) {
        return number + " " + thing + (number == 1 ? one : several);
    }

    static String quoted(String text) {
        return "'" + text + "'";
    }
}
