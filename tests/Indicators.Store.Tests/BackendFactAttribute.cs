using Xunit.Abstractions;
using Xunit.Sdk;

namespace Indicators.Store.Tests;

/// <summary>
/// A test of the store's contract, run once for each backend's class; left out, with the reason, for a class whose
/// <see cref="NeedsPostgresAttribute"/> finds no server programs.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Indicators.Store.Tests.BackendFactDiscoverer", "Indicators.Store.Tests")]
public sealed class BackendFactAttribute : FactAttribute;

/// <summary>Says that a class of contract tests runs on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute;

/// <summary>Makes the contract's test cases.</summary>
public sealed class BackendFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new BackendTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>A contract test on one backend.</summary>
public sealed class BackendTestCase : XunitTestCase
{
    [Obsolete("Called by the de-serializer only.", error: true)]
    public BackendTestCase()
    {
    }

    public BackendTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute).AssemblyQualifiedName).Any()
            ? PostgresServer.Missing
            : base.GetSkipReason(factAttribute);
}
