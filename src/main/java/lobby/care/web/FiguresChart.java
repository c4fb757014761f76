package lobby.care.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import lobby.care.analytics.TallyLine;

/**
 * Bars side by side, drawn into a field of {@value #WIDTH} by {@value #HEIGHT}: a shape beside the table that has the
 * numbers.
 *
 * @param most the value that reaches to the top
 * @param highest the line that has it; null where there is nothing
 */
public record FiguresChart(List<Bar> bars, long most, TallyLine highest) implements Serializable {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 120;

    /** @param series which of the values of its line it is, from 0 */
    public record Bar(long x, long y, long width, long height, int series) implements Serializable {
    }

    static FiguresChart of(List<TallyLine> lines, List<ToLongFunction<TallyLine>> values) {
        long most = 0;
        TallyLine highest = null;
        for (TallyLine line : lines) {
            long value = values.stream().mapToLong(one -> one.applyAsLong(line)).max().orElse(0);
            highest = value > most ? line : highest;
            most = Math.max(most, value);
        }
        List<Bar> bars = new ArrayList<>();
        double room = (double) WIDTH / Math.max(1, lines.size());
        double width = room * 0.8 / values.size();
        for (int index = 0; index < lines.size(); index++) {
            for (int series = 0; series < values.size(); series++) {
                long value = values.get(series).applyAsLong(lines.get(index));
                if (value > 0) {
                    long height = Math.max(1, Math.round((double) HEIGHT * value / most));
                    bars.add(new Bar(Math.round(index * room + room * 0.1 + series * width), HEIGHT - height,
                        Math.max(1, Math.round(width) - 1), height, series));
                }
            }
        }
        return new FiguresChart(List.copyOf(bars), most, highest);
    }

    public boolean isEmpty() {
        return most == 0;
    }
}
