namespace Indicators.Model;

/// <summary>How much of its target group an activity met: the ceiling on what it can move in the area's figures.</summary>
/// <param name="Activity">Activity id.</param>
/// <param name="Participants">Different persons in the register of participations; null when too few to show.</param>
/// <param name="TargetGroup">Persons in the target group.</param>
/// <param name="Share">Participants in per cent of the target group; a register without addresses may count persons from elsewhere, so it can exceed 100.</param>
public sealed record ReachRow(string Activity, int? Participants, int TargetGroup, Figure Share);
