using Indicators.Model;

namespace Indicators.Store;

/// <summary>Time codes and periods in both directions; a store has few different ones and many figures.</summary>
internal sealed class PeriodCodes
{
    private readonly Dictionary<Period, string> _codes = [];
    private readonly Dictionary<string, Period> _periods = [];

    public string CodeOf(Period period)
    {
        if (!_codes.TryGetValue(period, out var code))
        {
            _codes[period] = code = period.Code;
        }

        return code;
    }

    public Period PeriodOf(string code)
    {
        if (!_periods.TryGetValue(code, out var period))
        {
            _periods[code] = period = Period.Parse(code);
        }

        return period;
    }
}
