namespace Indicators.Store.Backends;

/// <summary>
/// A value that a statement is given under a name. A type of our own and no tuple: lists of it are compiled with the
/// program, lists of tuples when it runs.
/// </summary>
internal readonly record struct Given(string Name, object? Value);
