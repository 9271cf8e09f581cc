using System.Reflection;

namespace Compliance.Rules.Tests;

internal sealed class EmbeddedRulesTests
{
    [Test]
    public void EveryYamlFile_UnderRules_IsEmbeddedUnderItsPath()
    {
        var files = Directory
            .EnumerateFiles(RepositoryRoot.Combine("rules"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'));

        Assembly.Load("Compliance.RulePacks").GetManifestResourceNames().Should().BeEquivalentTo(files);
    }
}
