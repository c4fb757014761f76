package lobby.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import lobby.care.analytics.Tally;
import lobby.care.analytics.TallyLine;
import lobby.care.analytics.TallyLine.Table;
import lobby.care.desk.CareFigures.Span;
import org.junit.jupiter.api.Test;

class FiguresChartTest {

    @Test
    void the_most_reaches_to_the_top_and_the_rest_in_proportion() {
        FiguresChart chart = chart(30, 0, 60, 1);

        assertThat(chart.most()).isEqualTo(60);
        assertThat(chart.highest().tally().begun()).isEqualTo(60);
        assertThat(chart.bars()).extracting(FiguresChart.Bar::height).containsExactly(60L, 120L, 2L);
        assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == FiguresChart.HEIGHT);
    }

    @Test
    void something_is_seen_however_little_it_is() {
        assertThat(chart(1, 100_000).bars()).extracting(FiguresChart.Bar::height).containsExactly(1L, 120L);
    }

    @Test
    void nothing_has_no_bars() {
        FiguresChart chart = chart(0, 0);

        assertThat(chart.isEmpty()).isTrue();
        assertThat(chart.bars()).isEmpty();
        assertThat(chart.highest()).isNull();
    }

    @Test
    void bars_stand_beside_one_another_within_the_field() {
        List<TallyLine> lines = LongStream.range(1, 63).mapToObj(FiguresChartTest::line).toList();
        FiguresChart chart = FiguresChart.of(lines,
            List.of(line -> line.tally().begun(), line -> line.tally().begun()));

        long end = 0;
        for (FiguresChart.Bar bar : chart.bars()) {
            assertThat(bar.x()).isGreaterThanOrEqualTo(end);
            end = bar.x() + bar.width();
        }
        assertThat(chart.bars()).hasSize(124);
        assertThat(end).isLessThanOrEqualTo(FiguresChart.WIDTH);
    }

    private static FiguresChart chart(long... numbers) {
        return FiguresChart.of(LongStream.of(numbers).mapToObj(FiguresChartTest::line).toList(),
            List.of(line -> line.tally().begun()));
    }

    private static TallyLine line(long begun) {
        return new TallyLine(Table.HOURS, null, 1, null, null, new Tally(begun, 0, 0, 0, Span.NONE, Span.NONE));
    }
}
