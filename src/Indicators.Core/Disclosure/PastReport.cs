using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>A report that was made before: what the store held then, and what was shown of it.</summary>
/// <param name="Observations">The observations as they were, of the same areas as today's.</param>
/// <param name="Disclosures">What was shown and hidden, by indicator.</param>
public sealed record PastReport(IReadOnlyList<Observation> Observations, IReadOnlyList<IndicatorDisclosure> Disclosures);
