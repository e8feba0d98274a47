namespace Indicators.Core.Disclosure;

/// <summary>What a reader may at most learn of a count that is hidden for its own sake.</summary>
/// <param name="Least">The least value that must stay possible.</param>
/// <param name="Most">The largest value that must stay possible.</param>
/// <param name="Below">The count is below this number, which is said; null when it is hidden for its complement.</param>
internal sealed record Secret(long Least, long Most, long? Below)
{
    /// <summary>
    /// Why a count cannot be shown: it, its complement or its group is from 1 to below the threshold, or it is none or all
    /// of a small group with a sensitive trait. Null when it can.
    /// </summary>
    /// <param name="count">Persons with the trait.</param>
    /// <param name="group">Persons counted among; null where there is no group or it has no complement.</param>
    /// <param name="sensitive">True when none or all of a small group tells something of each person.</param>
    /// <param name="threshold">Smallest count that is shown.</param>
    /// <param name="smallGroup">A group of fewer is small.</param>
    public static Secret? Of(long count, long? group, bool sensitive, int threshold, int smallGroup)
    {
        if (group is not { } n)
        {
            return Few(count, threshold) ? new Secret(1, threshold - 1, threshold) : null;
        }

        if (n == 0)
        {
            return null;
        }

        if (n < threshold)
        {
            return new Secret(0, threshold - 1, threshold);
        }

        var small = sensitive && n < smallGroup;
        if (Few(count, threshold) || (small && count == 0))
        {
            return new Secret(small ? 0 : 1, threshold - 1, threshold);
        }

        return Few(n - count, threshold) || (small && count == n)
            ? new Secret(n - threshold + 1, small ? n : n - 1, null)
            : null;
    }

    private static bool Few(long count, int threshold) => count > 0 && count < threshold;
}
