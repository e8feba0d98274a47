using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>What was shown before of one state of the store, in a report or in several answers.</summary>
/// <param name="Observations">The observations as they were, of the same areas as today's.</param>
/// <param name="Disclosures">What was shown and hidden; of one indicator as often as it was told.</param>
public sealed record PastReport(IReadOnlyList<Observation> Observations, IReadOnlyList<IndicatorDisclosure> Disclosures);
