using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Which of the files that were read gave a figure in the evaluation.</summary>
internal static class SourcesUsed
{
    public static IReadOnlyList<SourceUse> Of(Evaluation evaluation, IReadOnlyList<SourceUse> read)
    {
        var used = evaluation.Goals.Concat(evaluation.SuccessCriteria)
            .SelectMany(r => r.Series.SelectMany(s => s.Points).SelectMany(p => p.Origins)
                .Concat(r.Comparison?.Origins ?? [])
                .Concat(r.CriterionLine.SelectMany(p => p.Origins))
                .Concat(r.ExtraOrigins))
            .Concat(evaluation.Criteria.SelectMany(h => h.Years).SelectMany(y => y.Origins.Concat(y.Criteria.SelectMany(c => c.Origins))))
            .Select(o => o.Source)
            .Distinct<SourceFile>(ReferenceEqualityComparer.Instance)
            .Select(s => (s.File, s.Sha256))
            .ToHashSet();
        return [.. read.Where(s => used.Contains((s.Source.File, s.Source.Sha256))).OrderBy(s => s.Source.File, StringComparer.Ordinal).ThenBy(s => s.Mapping, StringComparer.Ordinal)];
    }
}
