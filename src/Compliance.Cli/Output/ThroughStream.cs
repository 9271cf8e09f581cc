using Compliance.Cli.Native;

namespace Compliance.Cli.Output;

/// <summary>Opens what is written as it comes.</summary>
internal static class ThroughStream
{
    /// <summary>Opens a device, a pipe with a name (and waits for who reads it), or a descriptor.</summary>
    public static Stream Open(OutputPlace place)
    {
        if (place.Descriptor is { } descriptor)
        {
            return StandardDescriptor.Open(descriptor, place.Name);
        }

        var handle = File.OpenHandle(place.RealPath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return OperatingSystem.IsWindows() ? new HandleStream(handle, isOwned: true, place.Name) : new DescriptorStream(handle, isOwned: true, place.Name);
    }
}
