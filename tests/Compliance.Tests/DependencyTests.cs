using System.Reflection;

namespace Compliance.Tests;

internal sealed class DependencyTests
{
    private static readonly string[] AllowedPackages =
    [
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.Options",
        "Microsoft.Extensions.Primitives",
        "YamlDotNet",
    ];

    [Test]
    public void Core_References_AreTheFrameworkAbstractionsAndYamlDotNet()
    {
        var frameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assembly.Load("Compliance").GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !File.Exists(Path.Combine(frameworkFolder, name + ".dll")))
            .Should().BeSubsetOf(AllowedPackages);
    }
}
