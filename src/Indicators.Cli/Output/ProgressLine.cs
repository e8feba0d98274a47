using System.Globalization;

namespace Indicators.Cli.Output;

/// <summary>One line on standard error that says how far a long run has come; silent when standard error is not a terminal.</summary>
internal sealed class ProgressLine : IProgress<WorkProgress>, IDisposable
{
    private readonly bool _enabled = !Console.IsErrorRedirected;
    private readonly Lock _lock = new();
    private int _width;

    public void Report(WorkProgress value)
    {
        if (!_enabled)
        {
            return;
        }

        var text = value.Total > 0
            ? $"{value.What}: {(100 * value.Done / value.Total).ToString(CultureInfo.InvariantCulture)} %"
            : value.What;
        lock (_lock)
        {
            Console.Error.Write("\r" + Terminal.Printable(text).PadRight(_width));
            _width = Math.Max(_width, text.Length);
        }
    }

    /// <summary>Takes the line away, before results are printed.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_width > 0)
            {
                Console.Error.Write("\r" + new string(' ', _width) + "\r");
                _width = 0;
            }
        }
    }

    public void Dispose() => Clear();
}
