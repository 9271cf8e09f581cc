using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Gates;

/// <summary>Values that a test holds of: from one to another, each end included or not; an end that is not given is open.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="IncludesLow">Whether it belongs to the interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="IncludesHigh">Whether it belongs to the interval.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GateInterval(decimal? Low, bool IncludesLow, decimal? High, bool IncludesHigh)
{
    /// <summary>Gets all values.</summary>
    public static GateInterval Everything { get; } = new(null, false, null, false);

    /// <summary>Makes the interval of one value.</summary>
    public static GateInterval Of(decimal value) => new(value, true, value, true);
}
