using System.Reflection;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>A copy made by <c>with</c> must not keep what was computed from the values it replaces.</summary>
internal sealed class ComputedOnceTests
{
    private static IEnumerable<Type> Records => PackageIds.Libraries
        .SelectMany(id => Assembly.Load(id).GetExportedTypes())
        .Where(t => t.GetMethod("<Clone>$") is not null || (t.IsValueType && t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null));

    [Test]
    public void PublicRecords_KeepNothingThatIsComputedFromWhatCanBeReplaced()
    {
        Records.Should().NotBeEmpty();

        // A property that is kept and cannot be set was computed when the first object was made. Where nothing can be set, with changes nothing.
        Records.Where(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(p => p.SetMethod is not null))
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is null && p.DeclaringType!.GetField($"<{p.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
            .Select(p => $"{p.DeclaringType}.{p.Name}")
            .Should().BeEmpty();
    }
}
