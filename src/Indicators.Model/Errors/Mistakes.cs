namespace Indicators.Model;

/// <summary>Several readings of which each can be wrong, told as one.</summary>
public static class Mistakes
{
    /// <summary>Does each of some readings, and tells what all of them found wrong.</summary>
    /// <exception cref="IndicatorsException">One or more of them are wrong.</exception>
    public static void Gather(params ReadOnlySpan<Action> readings)
    {
        List<IndicatorsException>? found = null;
        foreach (var reading in readings)
        {
            try
            {
                reading();
            }
            catch (IndicatorsException e)
            {
                (found ??= []).Add(e);
            }
        }

        Throw(found ?? []);
    }

    /// <summary>Throws what is there; several as one that lists them all.</summary>
    /// <exception cref="IndicatorsException">Something is there.</exception>
    public static void Throw(IEnumerable<IndicatorsException?> found)
    {
        if (Of(found) is { } wrong)
        {
            throw wrong;
        }
    }

    /// <summary>One mistake as it is, several as one that lists them all; null for none.</summary>
    public static IndicatorsException? Of(IEnumerable<IndicatorsException?> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        IndicatorsException? first = null;
        List<DocumentMistake>? several = null;
        foreach (var one in found)
        {
            if (one is null)
            {
                continue;
            }

            if (first is null)
            {
                first = one;
                continue;
            }

            several ??= [.. Parts(first)];
            foreach (var mistake in Parts(one))
            {
                // Two readings that need the same third one tell its mistakes once.
                if (!several.Contains(mistake))
                {
                    several.Add(mistake);
                }
            }
        }

        return several is null ? first : new PlanException(several);
    }

    private static IReadOnlyList<DocumentMistake> Parts(IndicatorsException wrong) =>
        wrong is PlanException plan ? plan.Mistakes : [new DocumentMistake(wrong.Where, wrong.Found, wrong.Expected, wrong.Action)];
}
