namespace Indicators.Store.Tests;

/// <summary>A test of the store's contract. Whether a backend can run is the fixture's business.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BackendFactAttribute : FactAttribute;
