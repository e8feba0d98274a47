using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>A straight map from values to pixels with round ticks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinearScale
{
    private static readonly double[] Powers =
        [1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private LinearScale(double from, double to, double step, int decimals)
    {
        From = from;
        To = to;
        Step = step;
        Decimals = decimals;
    }

    /// <summary>The lowest value shown; a multiple of <see cref="Step"/>.</summary>
    public double From { get; }

    /// <summary>The highest value shown.</summary>
    public double To { get; }

    /// <summary>Distance between ticks: 1, 2, 2.5 or 5 times a power of ten.</summary>
    public double Step { get; }

    /// <summary>Decimals that the tick labels need.</summary>
    public int Decimals { get; }

    /// <summary>How many ticks, both ends included.</summary>
    public int Ticks => (int)Math.Round((To - From) / Step) + 1;

    /// <summary>Covers the values with at most about <paramref name="target"/> steps; equal values get room on both sides.</summary>
    public static LinearScale Cover(double low, double high, int target)
    {
        low = Room.Between(low, -1e14, 1e14);
        high = Room.Between(high, -1e14, 1e14);
        if (high - low < Math.Max(1e-8, Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-9))
        {
            var room = low == 0 ? 1 : Math.Abs(low) * 0.1;
            high = low > 0 || low == 0 ? high + room : high;
            low = low < 0 ? low - room : low > 0 ? low - room : 0;
        }

        var raw = (high - low) / Math.Max(1, target);
        var step = Powers[^1];
        var decimals = 0;
        for (var i = 0; i < Powers.Length; i++)
        {
            var power = Powers[i];
            var multiple = raw <= power ? 1 : raw <= 2 * power ? 2 : raw <= 2.5 * power ? 2.5 : raw <= 5 * power ? 5 : 0;
            if (multiple > 0)
            {
                step = multiple * power;
                decimals = Math.Max(0, 9 - i + (multiple == 2.5 ? 1 : 0));
                break;
            }
        }

        var from = Math.Floor((low / step) + 1e-9) * step;
        var to = Math.Ceiling((high / step) - 1e-9) * step;
        return new LinearScale(from, to <= from ? from + step : to, step, decimals);
    }

    /// <summary>The value of a tick.</summary>
    public double Tick(int index) => From + (index * Step);

    /// <summary>The label of a tick.</summary>
    public string Label(int index, Language language) => NumberText.Format(Tick(index), Decimals, language);

    /// <summary>A value's place between two pixels.</summary>
    public double At(double value, double pixelFrom, double pixelTo) =>
        pixelFrom + ((Room.Between(value, From, To) - From) / (To - From) * (pixelTo - pixelFrom));
}
