using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Render.Charts.Raster;

/// <summary>The system libraries that draw PNG and PDF, and what to say where they are missing.</summary>
internal static class NativeLibraries
{
    private static readonly string[] Needed = [Native.Rsvg, Native.Cairo, Native.GObject];

    /// <summary>Which of the libraries cannot be loaded.</summary>
    public static IReadOnlyList<string> Missing(Func<string, bool> canLoad)
    {
        var missing = new List<string>();
        foreach (var name in Needed)
        {
            if (!canLoad(name))
            {
                missing.Add(name);
            }
        }

        return missing;
    }

    /// <summary>Throws with the line that installs them.</summary>
    public static void Require(Func<string, bool> canLoad)
    {
        var missing = Missing(canLoad);
        if (missing.Count > 0)
        {
            throw new OutputException(
                "PNG and PDF",
                $"{string.Join(", ", missing)} is not installed on this machine",
                "librsvg and cairo",
                "Install them with: sudo apt-get install -y librsvg2-2 libcairo2 fonts-dejavu-core; or choose --format svg, which needs nothing.");
        }
    }

    /// <summary>True when the system finds the library.</summary>
    public static bool CanLoad(string name) => NativeLibrary.TryLoad(name, out _);
}
