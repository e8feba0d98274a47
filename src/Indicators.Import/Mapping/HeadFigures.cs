using System.Collections.Immutable;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>The heads of a table that is wide by period or by area: which figures each feeds, and which place it stands for.</summary>
/// <param name="Bits">For each head the figures that it feeds, one bit each.</param>
/// <param name="Places">For each head its area's or period's number; -1 when it has none.</param>
internal sealed record HeadFigures(ImmutableArray<ulong> Bits, ImmutableArray<int> Places)
{
    /// <summary>Places the heads of a file.</summary>
    /// <exception cref="SourceException">A head names an area that nobody knows, and the mapping does not ignore it.</exception>
    public static HeadFigures Of(SourcePlan plan)
    {
        var bits = ImmutableArray.CreateBuilder<ulong>(plan.Heads.Count);
        var places = ImmutableArray.CreateBuilder<int>(plan.Heads.Count);
        foreach (var head in plan.Heads)
        {
            var name = plan.Layout.Columns[head];
            var place = plan.Source.Area.InHeads ? AreaOf(plan, name) : plan.Source.Period.InHeads ? plan.PeriodOf(name) : -1;
            bits.Add(plan.Source.Area.InHeads && place < 0 ? 0 : plan.BitsOf(name, plan.HeadFilters));
            places.Add(place);
        }

        return new(bits.MoveToImmutable(), places.MoveToImmutable());
    }

    private static int AreaOf(SourcePlan plan, string name)
    {
        var area = plan.AreaOf(name, null, 1);
        return area >= 0 || plan.Source.Area.Unknown == UnknownArea.Ignore
            ? area
            : throw new SourceException($"{plan.File}:1", $"no area is called '{CprGuard.Redact(name)}', which heads a column", "heads that name known areas", "Add an alias to areas.yaml or 'translate' under area, or write 'unknown: ignore'.");
    }
}
