using System.Runtime.InteropServices;

namespace Compliance.Benchmarks.Running;

/// <summary>What one way cost.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Microseconds">The median time of a declaration.</param>
/// <param name="Best">The least time of a declaration, which a busy machine disturbs least.</param>
/// <param name="Bytes">What a declaration allocated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measurement(string Name, double Microseconds, double Best, double Bytes);
