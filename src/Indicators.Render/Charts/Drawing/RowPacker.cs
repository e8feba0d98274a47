namespace Indicators.Render.Charts.Drawing;

/// <summary>Puts boxes of equal height into as few rows as it can, first come first placed.</summary>
internal sealed class RowPacker
{
    private readonly List<(double Left, double Right, int Row)> _placed = [];

    /// <summary>Rows in use.</summary>
    public int Rows { get; private set; }

    /// <summary>Forgets all boxes.</summary>
    public void Clear()
    {
        _placed.Clear();
        Rows = 0;
    }

    /// <summary>The first row in which the interval is free.</summary>
    public int Place(double left, double right)
    {
        var row = 0;
        while (!IsFree(row, left, right))
        {
            row++;
        }

        Take(row, left, right);
        return row;
    }

    /// <summary>True when nothing in the row comes nearer than 6 pixels.</summary>
    public bool IsFree(int row, double left, double right)
    {
        foreach (var item in _placed)
        {
            if (item.Row == row && left < item.Right + 6 && item.Left < right + 6)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the interval.</summary>
    public void Take(int row, double left, double right)
    {
        _placed.Add((left, right, row));
        Rows = Math.Max(Rows, row + 1);
    }
}
