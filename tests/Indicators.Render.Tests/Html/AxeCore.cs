using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Render.Tests.Html;

/// <summary>axe-core (Deque, MPL 2.0), fetched from npm into a temporary folder once per test run.</summary>
internal static class AxeCore
{
    private const string Version = "4.14.1";

    /// <summary>The script's text; null where npm is missing or does not deliver.</summary>
    public static Lazy<string?> Script { get; } = new(Fetch);

    private static string? Fetch()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-axe");
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder.FullName, "axe-core@" + Version])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder.FullName,
            });
            if (npm is null)
            {
                return null;
            }

            npm.OutputDataReceived += (_, _) => { };
            npm.ErrorDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            npm.BeginErrorReadLine();
            if (!npm.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                npm.Kill(entireProcessTree: true);
                return null;
            }

            var script = Path.Combine(folder.FullName, "node_modules", "axe-core", "axe.min.js");
            return npm.ExitCode == 0 && File.Exists(script) ? File.ReadAllText(script) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
