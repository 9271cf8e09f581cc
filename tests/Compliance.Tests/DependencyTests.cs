using System.Reflection;

namespace Compliance.Tests;

internal sealed class DependencyTests
{
    private static readonly string[] AllowedPackages =
    [
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "YamlDotNet",
    ];

    [Test]
    public void Core_References_AreTheFrameworkAndTwoPackages()
    {
        var frameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assembly.Load("Compliance").GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !File.Exists(Path.Combine(frameworkFolder, name + ".dll")))
            .Should().BeSubsetOf(AllowedPackages);
    }
}
