using System.Runtime.InteropServices;

namespace Compliance.Cli.Native;

/// <summary>A descriptor to be polled, as the system lays it out.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PolledDescriptor
{
    public int Descriptor;
    public short Asked;
    public short Answered;
}
