namespace Indicators.Model;

/// <summary>What an activity held in a quarter, as the registers show it.</summary>
/// <param name="Activity">Activity id.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Days">Different days on which something was held; a count of days, not of persons.</param>
public sealed record CarriedOut(string Activity, Period Quarter, int Days);
