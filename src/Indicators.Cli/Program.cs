using System.Globalization;
using System.Text;

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
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.RunAsync(args);
    }
}
