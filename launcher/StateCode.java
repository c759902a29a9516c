import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what a code of three letters stands for: a state of ISO 3166-1, a code that ISO leaves to its users, or nothing. */
final class StateCode {
    /** ISO 3166-1, section 8.1.3: never given to a state, so that anybody may invent with them. */
    private static final Pattern FOR_USERS = Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-X][A-Z]|ZZ[A-Z]");

    private StateCode() {}

    public static void main(String[] arguments) {
        var code = arguments[0];
        System.out.println(Arrays.stream(Locale.getISOCountries())
                .map(two -> new Locale("", two))
                .filter(state -> state.getISO3Country().equals(code))
                .findFirst()
                .map(state -> "state " + state.getDisplayCountry(Locale.ENGLISH))
                .orElse(FOR_USERS.matcher(code).matches() ? "free" : "unknown"));
    }
}
