using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Baseline against follow-up, against each reference (DESIGN 7.2).
/// Formula: change = a1 - a0; gap t = a_t - r_t; gap change = (a1 - a0) - (r1 - r0); closed share = 1 - d1/d0.
/// Units: differences of per cent are percentage points. Assumptions: the two periods are independent unless a
/// correlation is stated; where the reference contains the area, only the rest of the reference is independent of it.
/// Undefined when: a level is absent, a blocking series break lies between, or a number of events over a quarter would be
/// set against one over a year. Without an interval when: windows overlap, or the periods are not the same part of the year.
/// </summary>
public static class Comparer
{
    /// <summary>Compares two periods.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="references">The references, the goal's own first; the area itself is passed over.</param>
    /// <param name="baseline">Baseline period.</param>
    /// <param name="followUp">Follow-up period.</param>
    /// <param name="table">The observations.</param>
    /// <param name="areas">Which areas contain which.</param>
    /// <param name="options">What the evaluator states; null for the defaults.</param>
    public static Model.Comparison Compare(
        Indicator indicator,
        Area area,
        IReadOnlyList<Area> references,
        Period baseline,
        Period followUp,
        ObservationTable table,
        AreaCatalogue areas,
        ComparisonOptions? options = null) =>
        Measure(indicator, area, references, [baseline], followUp, table, areas, options).Comparison;

    /// <summary>Compares with a baseline that is one period or the mean of several, keeping the quantities behind the figures.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="references">The references.</param>
    /// <param name="baseline">The baseline's periods, at least one, in order.</param>
    /// <param name="followUp">Follow-up period.</param>
    /// <param name="table">The observations.</param>
    /// <param name="areas">Which areas contain which.</param>
    /// <param name="options">What the evaluator states; null for the defaults.</param>
    public static MeasuredComparison Measure(
        Indicator indicator,
        Area area,
        IReadOnlyList<Area> references,
        IReadOnlyList<Period> baseline,
        Period followUp,
        ObservationTable table,
        AreaCatalogue areas,
        ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(areas);
        if (baseline.Count == 0)
        {
            throw new ArgumentException("A baseline has at least one period.", nameof(baseline));
        }

        options ??= new ComparisonOptions();
        var level = options.Level;
        var blocked = options.CompareAcrossBreak.Length > 0 ? null : indicator.Breaks.FirstOrDefault(b => b.Blocks && b.LiesBetween(baseline[0], followUp));
        var overlap = Windows.Overlap(indicator, baseline, followUp);
        var start = Moments.OfArea(indicator, area, baseline, table, level);
        var end = Moments.OfArea(indicator, area, [followUp], table, level);
        var frame = new Frame(indicator, blocked, overlap, baseline, followUp, options);

        var change = frame.Difference(end.Value, start.Value);
        var measured = references
            .Where(r => r.Code != area.Code)
            .DistinctBy(r => r.Code)
            .Select(r => Against(frame, area, r, IsPart(areas, r, area), baseline, followUp, table, (start, end)))
            .ToList();
        var comparison = new Model.Comparison(
            indicator,
            area,
            baseline[0],
            followUp,
            start.Figure,
            end.Figure,
            change is null ? frame.NoDifference(start.Figure, end.Figure) : change.Figure(level),
            [.. measured.Select(m => m.Reference.Comparison)])
        {
            Origins = [.. start.Origins.Concat(end.Origins).Concat(measured.SelectMany(m => m.Origins)).Distinct()],
            Remarks = ComparisonRemarks.For(indicator, area, baseline, followUp, change, overlap, table, options),
            BlockedBy = blocked,
            WindowsOverlap = overlap,
        };
        return new MeasuredComparison(
            comparison,
            start.Value?.As(indicator.Unit),
            end.Value?.As(indicator.Unit),
            change,
            [.. measured.Select(m => m.Reference)],
            options)
        {
            PersonsBaseline = table.Find(indicator.Code, area.Code, baseline[^1])?.Denominator,
            PersonsFollowUp = table.Find(indicator.Code, area.Code, followUp)?.Denominator,
        };
    }

    /// <summary>True when an area is part of another by the chain of parents; every area is part of the country.</summary>
    /// <param name="areas">The catalogue.</param>
    /// <param name="whole">The reference.</param>
    /// <param name="part">The area.</param>
    public static bool IsPart(AreaCatalogue areas, Area whole, Area part)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(part);
        return whole.Code != part.Code && (whole.Kind == AreaKind.Country || areas.Contains(whole.Code, part.Code));
    }

    private static (MeasuredReference Reference, IReadOnlyList<Origin> Origins) Against(
        Frame frame,
        Area area,
        Area reference,
        bool contains,
        IReadOnlyList<Period> baseline,
        Period followUp,
        ObservationTable table,
        (Moment Start, Moment End) own)
    {
        var (indicator, level) = (frame.Indicator, frame.Options.Level);
        var start = Moments.OfReference(indicator, area, own.Start, reference, contains, baseline, table, level);
        var end = Moments.OfReference(indicator, area, own.End, reference, contains, [followUp], table, level);
        var gap0 = Gap(indicator, start);
        var gap1 = Gap(indicator, end);
        var gapChange = frame.Difference(end.Gap, start.Gap);
        if (gapChange is not null && (start.ShareUnknown || end.ShareUnknown))
        {
            gapChange = gapChange.AsPoint(NoInterval.PartOfReference);
        }

        var referenceChange = frame.Difference(end.Value, start.Value);
        var unit = indicator.DifferenceUnit;
        var comparison = new ReferenceComparison(
            reference,
            contains,
            start.Figure,
            end.Figure,
            gap0?.Figure(level) ?? Absent(own.Start, start, unit),
            gap1?.Figure(level) ?? Absent(own.End, end, unit),
            gapChange?.Figure(level) ?? frame.NoDifference(own.Start.Figure, own.End.Figure, start.Figure, end.Figure))
        {
            GapExcludingBaseline = start.GapExcluding?.As(unit).Figure(level),
            GapExcludingFollowUp = end.GapExcluding?.As(unit).Figure(level),
            ReferenceChange = referenceChange?.Figure(level) ?? frame.NoDifference(start.Figure, end.Figure),
            ClosedShare = gap0 is null || gap1 is null || gapChange is null
                ? frame.NoDifference(own.Start.Figure, own.End.Figure, start.Figure, end.Figure)
                : ClosedShareOf(frame, gap0, gap1, gapChange),
            RatioBaseline = RatioToReference.Of(own.Start, start, level),
            RatioFollowUp = RatioToReference.Of(own.End, end, level),
            WhoMoved = gap0 is null || gap1 is null || gapChange is null || own.Start.Value is null || own.End.Value is null
                ? Bilingual.Empty
                : WhoMoved.Sentence(indicator, area, reference, gap0.Value, gap1.Value, own.End.Value.Value - own.Start.Value.Value, end.Value!.Value - start.Value!.Value),
            Remarks = ComparisonRemarks.ForReference(area, reference, contains, own.End.Value is { Why: NoInterval.HasInterval }, start, end),
        };
        return (new MeasuredReference(comparison, gap0, gap1, gapChange), [.. start.Origins, .. end.Origins]);
    }

    private static Quantity? Gap(Indicator indicator, Moment reference)
    {
        var quantity = reference.Gap?.As(indicator.DifferenceUnit);
        return reference.ShareUnknown ? quantity?.AsPoint(NoInterval.PartOfReference) : quantity;
    }

    /// <summary>The closed share; where the two gaps are not independent, without the interval that would assume it.</summary>
    private static Figure ClosedShareOf(Frame frame, Quantity gap0, Quantity gap1, Quantity gapChange)
    {
        var (before, after) = (gap0.Figure(frame.Options.Level), gap1.Figure(frame.Options.Level));
        return gapChange.HasBounds && frame.Options.Correlation == 0
            ? ClosedShare.Of(before, after, frame.Indicator.Better)
            : ClosedShare.Of(before.WithoutInterval(), after.WithoutInterval(), frame.Indicator.Better);
    }

    private static Figure Absent(Moment area, Moment reference, string unit) =>
        Figure.Absent((area.Figure.Absence ?? reference.Figure.Absence)!, unit);

    /// <summary>What holds for every difference over time of one comparison.</summary>
    private sealed record Frame(Indicator Indicator, SeriesBreak? Blocked, bool Overlap, IReadOnlyList<Period> Baseline, Period FollowUp, ComparisonOptions Options)
    {
        private bool Ordered => Baseline[^1] < FollowUp;

        private bool LengthsDiffer => Seasons.LengthsDiffer(Indicator, Baseline[^1], FollowUp);

        public Quantity? Difference(LinearEstimate? later, LinearEstimate? earlier)
        {
            if (later is null || earlier is null || Blocked is not null || !Ordered || LengthsDiffer)
            {
                return null;
            }

            var quantity = (later - earlier).As(Indicator.DifferenceUnit, Options.Correlation);
            if (Overlap)
            {
                return quantity.AsPoint(NoInterval.WindowsOverlap);
            }

            return Baseline.Any(b => Seasons.Differ(b, FollowUp)) ? quantity.AsPoint(NoInterval.SeasonsDiffer) : quantity;
        }

        public Figure NoDifference(params ReadOnlySpan<Figure> levels)
        {
            foreach (var figure in levels)
            {
                if (figure.Absence is { } absence)
                {
                    return Figure.Absent(absence, Indicator.DifferenceUnit);
                }
            }

            var reason = this switch
            {
                { Blocked: { } b } => $"The series breaks between {b.Before.Code} and {b.After.Code}: {b.ReasonEn}",
                { Ordered: false } => "The follow-up is not later than the baseline.",
                _ => $"{Baseline[^1].Code} and {FollowUp.Code} are times of different length.",
            };
            return Figure.Undefined(reason, Indicator.DifferenceUnit);
        }
    }
}
