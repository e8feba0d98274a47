using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using BudgetYear = Indicators.Render.Charts.BudgetYear;
using EffectRow = Indicators.Render.Charts.EffectRow;
using SeriesBreak = Indicators.Render.Charts.SeriesBreak;
using SeriesRole = Indicators.Render.Charts.SeriesRole;

namespace Indicators.Render.Tests.Charts;

/// <summary>Charts that a plan could give on its worst day, from a seed.</summary>
internal sealed class RandomCharts(int seed)
{
    private readonly Random _random = new(seed);

    public Theme Theme()
    {
        var width = _random.Next(4) switch { 0 => 302, 1 => 760, 2 => _random.Next(240, 500), _ => _random.Next(500, 1700) };
        return new Theme { Width = width, FontScale = width < 420 ? 0.85 : 1 + (_random.NextDouble() * 0.3), Organisation = Maybe(0.2) ? Name() : "" };
    }

    public TrendChart Trend()
    {
        var count = _random.Next(1, 41);
        var quarters = Maybe(0.3);
        var step = quarters ? 0.25 : 1;
        var periods = new List<AxisPeriod>();
        for (var i = 0; i < count; i++)
        {
            periods.Add(new(2000 + (i * step), Maybe(0.01) ? Name() : quarters ? $"{2000 + (i / 4)}K{(i % 4) + 1}" : Whole(2000 + i)));
        }

        var suppressed = Maybe(0.08);
        var mode = _random.Next(5);
        var series = new List<ChartSeries>();
        for (var s = _random.Next(1, 13); s > 0; s--)
        {
            series.Add(new ChartSeries(Name(), (SeriesRole)_random.Next(7), Points(periods, mode, suppressed)));
        }

        double Position() => periods[_random.Next(count)].Position;
        return new TrendChart
        {
            Title = Name(),
            Subtitle = Maybe(0.7) ? Name() + " " + Name() : "",
            Finding = Maybe(0.7) ? new Finding((FindingMark)_random.Next(6), Name() + " " + Name()) : null,
            Language = Maybe(0.3) ? Language.English : Language.Danish,
            Periods = periods,
            Series = series,
            Unit = _random.Next(4) switch { 0 => "", 1 => "anmeldelser pr. 1.000 beboere", 2 => Name(), _ => "pct." },
            GapUnit = Maybe(0.5) ? "procentpoint" : "",
            Decimals = _random.Next(4),
            Lines = [.. Some(3, () => new CriterionLine(Value(mode), Name()))],
            Moments = [.. Some(5, () => new ChartMoment(Position(), (MomentKind)_random.Next(4), Maybe(0.2) ? Name() : ""))],
            Gaps = suppressed ? [] : [.. Some(4, () => new ChartGap(Position(), Value(mode), Value(mode)))],
            Plan = Maybe(0.6) ? new PlanSpan(Position(), Position() + _random.Next(6), Name()) : null,
            Events = [.. Some(10, () => new ChartEvent(Position() + _random.NextDouble() - 0.5, Name()))],
            Breaks = [.. Some(3, () => new SeriesBreak(Position(), Name()))],
            Notes = [.. Some(3, Name)],
            Source = Maybe(0.8) ? Name() : "",
            Synthetic = Maybe(0.5),
        };
    }

    public Chart Other(int kind) => kind switch
    {
        0 => new SlopeChart
        {
            Title = Name(),
            BaselineLabel = Name(),
            FollowUpLabel = Name(),
            Unit = Maybe(0.2) ? Name() : "pct.",
            Synthetic = Maybe(0.5),
            Lines = [.. Some(30, () => new SlopeLine(Name(), Maybe(0.1) ? null : Value(0), Maybe(0.1) ? null : Value(_random.Next(3)), (FindingMark)_random.Next(6)))],
        },
        1 => new CriteriaLadderChart
        {
            Title = Name(),
            Source = Name(),
            Rungs = [.. Some(7, () => new LadderRung(Name(), Value(0), Maybe(0.7), "mindst", Maybe(0.2) ? Name() : "pct.", _random.Next(3), [.. Some(12, () => new LadderPoint(Name(), Maybe(0.2) ? null : Value(0)))], Maybe(0.3) ? null : Maybe(0.5), Name()))],
            Statuses = [.. Some(15, () => new LadderStatus(Name(), Maybe(0.3) ? null : Maybe(0.5)))],
        },
        2 => new StatusTimelineChart
        {
            Title = Name(),
            Lists = [.. Some(20, () => Maybe(0.1) ? Name() : Whole(_random.Next(2010, 2030)))],
            Rows = [.. Some(15, () => new StatusRow(Name(), [.. Some(20, () => (TimelineStatus)_random.Next(6))], Maybe(0.2)))],
        },
        3 => new FunnelChart
        {
            Title = Name(),
            Target = Value(0),
            TargetLabel = Name(),
            SizeLabel = Name(),
            Unit = Maybe(0.2) ? Name() : "pct.",
            Points = [.. Some(60, () => new FunnelPoint(Name(), _random.Next(1, 3000), Value(0), Maybe(0.2), Maybe(0.1)))],
            Limits = [.. Enumerable.Range(1, _random.Next(1, 12)).Select(i => new FunnelLimit(i * 200, 40 - (30.0 / i), 40 + (30.0 / i), 40 - (60.0 / i), 40 + (60.0 / i)))],
        },
        4 => new EffectMapChart
        {
            Title = Name(),
            Targets = [.. Some(18, () => new EffectTarget(Name(), Maybe(0.2)))],
            Activities = [.. Some(15, () => new EffectRow(Name(), [.. Some(18, () => new EffectCell((EffectKind)_random.Next(5), (EffectTerm)_random.Next(4)))]))],
        },
        5 => new GoalTreeChart { Title = Name(), Levels = [.. Some(5, Name)], Roots = [.. Some(3, () => Node(0))] },
        6 => new ActivityTimelineChart
        {
            Title = Name(),
            FirstYear = 2015,
            LastYear = 2015 + _random.Next(12),
            Activities = [.. Some(15, () => new ActivityRow(Name(), [.. Some(4, Span)], [.. Some(4, Span)], [.. Some(3, Quarter)], Maybe(0.4) ? Name() : ""))],
        },
        7 => Budget(),
        8 => Multiples(),
        9 => new DistributionChart
        {
            Title = Name(),
            Unit = Maybe(0.2) ? Name() : "pct.",
            Lines = [.. Some(5, () => new CriterionLine(Value(0), Name()))],
            Points = [.. Some(150, () => new DistributionPoint(Name(), Maybe(0.1) ? null : Value(0), Maybe(0.03)))],
        },
        10 => new ListOverviewChart
        {
            Title = Name(),
            WayHeading = Name(),
            Criteria = [.. Some(7, () => new OverviewCriterion(Name(), Name(), _random.Next(3)))],
            Areas = [.. Some(50, () => new OverviewArea(Name(), [.. Some(7, () => new OverviewCell(Maybe(0.2) ? null : Value(_random.Next(5)), Maybe(0.2) ? null : Maybe(0.5), Name()))], Name(), Maybe(0.2), Maybe(0.1)))],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public const int OtherKinds = 11;

    private BudgetChart Budget()
    {
        var groups = _random.Next(0, 9);
        return new BudgetChart
        {
            Title = Name(),
            Groups = [.. Enumerable.Range(0, groups).Select(_ => Name())],
            Unit = Maybe(0.2) ? Name() : "mio. kr.",
            Years = [.. Some(15, () => new BudgetYear(Maybe(0.2) ? Name() : Whole(2020), [.. Enumerable.Range(0, groups).Select(_ => Maybe(0.1) ? (double?)null : _random.NextDouble() * 9)], Maybe(0.5) ? _random.NextDouble() * 30 : null))],
        };
    }

    private SmallMultiplesChart Multiples()
    {
        var periods = SampleCharts.Years(2000, 2000 + _random.Next(20));
        if (Maybe(0.4))
        {
            return new SmallMultiplesChart
            {
                Title = Name(),
                Periods = periods,
                CommonScale = false,
                ReferenceName = Maybe(0.5) ? Name() : "",
                Panels = [.. Some(20, () => new SmallPanel(Name(), Points(periods, _random.Next(5), Maybe(0.1)), Maybe(0.2))
                {
                    Periods = Maybe(0.5) ? periods : null,
                    Reference = Maybe(0.6) ? Points(periods, _random.Next(5), suppressed: false) : [],
                    Unit = Maybe(0.3) ? Name() : null,
                    Decimals = Maybe(0.5) ? _random.Next(4) : null,
                    Mark = (FindingMark)_random.Next(6),
                })],
            };
        }

        return new SmallMultiplesChart
        {
            Title = Name(),
            Periods = periods,
            Unit = Maybe(0.2) ? Name() : "pct.",
            Panels = [.. Some(20, () => new SmallPanel(Name(), Points(periods, _random.Next(5), Maybe(0.1)), Maybe(0.2)))],
            Reference = Maybe(0.5) ? new ChartSeries(Name(), SeriesRole.Reference, Points(periods, 0, suppressed: false)) : null,
        };
    }

    private GoalNode Node(int level) =>
        new(Name(), level < 5 ? [.. Some(level < 2 ? 4 : 2, () => Node(level + 1))] : [], (FindingMark)_random.Next(6));

    private QuarterSpan Span()
    {
        var from = Quarter();
        return new QuarterSpan(from, new QuarterMark(from.Year + _random.Next(3), _random.Next(1, 5)));
    }

    private QuarterMark Quarter() => new(_random.Next(2013, 2028), _random.Next(1, 5));

    private List<ChartPoint> Points(IReadOnlyList<AxisPeriod> periods, int mode, bool suppressed)
    {
        var points = new List<ChartPoint>();
        foreach (var period in periods)
        {
            if (Maybe(0.1))
            {
                continue;
            }

            var value = Value(mode);
            var half = _random.NextDouble() * Math.Abs(value) * 0.3;
            points.Add(suppressed || Maybe(0.1) ? new(period.Position, null)
                : Maybe(0.6) ? new(period.Position, value, value - half, value + half)
                : new(period.Position, value));
        }

        return points;
    }

    /// <summary>Modes: percentages, equal values, negative, huge, tiny.</summary>
    private double Value(int mode) => mode switch
    {
        0 => Math.Round(_random.NextDouble() * 100, 1),
        1 => 42,
        2 => (_random.NextDouble() * 60) - 50,
        3 => _random.NextDouble() * 5e9,
        _ => _random.NextDouble() * 1e-3,
    };

    private string Name() => _random.Next(12) switch
    {
        0 => "",
        1 => "Værebro Park",
        2 => string.Join(' ', Enumerable.Repeat("Den almene boligorganisation", _random.Next(1, 12))),
        3 => new string('W', _random.Next(1, 300)),
        4 => "Andelen af beboere i alderen 18-64 år uden tilknytning til arbejdsmarket eller uddannelse",
        5 => "شارع النخيل וגם",
        6 => "漢字と仮名の長い名前" + new string('語', _random.Next(40)),
        7 => "<script>alert(1)</script> ]]> & \"x\"",
        8 => "lille",
        9 => "i" + new string('l', _random.Next(200)) + "🙂🙂🙂",
        10 => Whole(_random.Next()),
        _ => "Familier med en social sag",
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool Maybe(double share) => _random.NextDouble() < share;

    private IEnumerable<T> Some<T>(int most, Func<T> make)
    {
        for (var count = _random.Next(most + 1); count > 0; count--)
        {
            yield return make();
        }
    }
}
