package lobby.web;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes of files as people read and type them. What is read is exact: typed again, it is the same size. */
public final class Megabytes {

    private static final BigDecimal ONE = BigDecimal.valueOf(1024 * 1024);
    private static final Pattern TYPED = Pattern.compile("\\d{1,6}([.,]\\d{1,20})?");

    public static String text(long bytes, Locale locale) {
        String number = BigDecimal.valueOf(bytes).divide(ONE).stripTrailingZeros().toPlainString();
        return number.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** How many bytes somebody means; nothing where that is no size. */
    public static Optional<Long> bytes(String typed) {
        return Optional.of(typed.strip())
            .filter(text -> TYPED.matcher(text).matches())
            .map(text -> new BigDecimal(text.replace(',', '.')).multiply(ONE).setScale(0, HALF_UP).longValueExact());
    }

    private Megabytes() {
    }
}
