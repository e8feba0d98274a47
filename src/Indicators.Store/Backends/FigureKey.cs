namespace Indicators.Store.Backends;

/// <summary>The key of one recorded figure within a mapping.</summary>
internal readonly record struct FigureKey(string Area, string Indicator, string Period, int RecordedIn);
