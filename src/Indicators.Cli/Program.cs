using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli;

internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        // Option<double> and friends parse with the current culture; a reader's comma must never turn 0.95 into 95.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Terminal.Open();
        return CommandLine.RunAsync(args);
    }
}
