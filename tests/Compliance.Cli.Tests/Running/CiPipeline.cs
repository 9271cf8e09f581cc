using YamlDotNet.RepresentationModel;

namespace Compliance.Cli.Tests.Running;

/// <summary>A pipeline of samples/ci: its commands, and the files it hands to the build server.</summary>
internal sealed class CiPipeline
{
    private static readonly string[] CommandKeys = ["run", "script"];
    private static readonly string[] FileKeys = ["sarif_file", "sarif-file", "path", "paths", "junit", "testResultsFiles", "publish"];

    private readonly YamlNode _root;

    /// <summary>Reads a pipeline; what is no YAML is an exception.</summary>
    public CiPipeline(string name)
    {
        using var reader = new StreamReader(RepositoryRoot.Combine($"samples/ci/{name}"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        _root = yaml.Documents.Single().RootNode;
    }

    /// <summary>Gets the commands in their order.</summary>
    public IEnumerable<string> Commands => Under(CommandKeys);

    /// <summary>Gets the files or folders that are published.</summary>
    public IEnumerable<string> Published => Under(FileKeys);

    private IEnumerable<string> Under(string[] keys) => Mappings(_root)
        .SelectMany(m => m.Children)
        .Where(c => keys.Contains(((YamlScalarNode)c.Key).Value))
        .SelectMany(c => c.Value is YamlSequenceNode list ? list.Children : [c.Value])
        .Cast<YamlScalarNode>().Select(s => s.Value!);

    private static IEnumerable<YamlMappingNode> Mappings(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(Mappings).Prepend(mapping),
        YamlSequenceNode list => list.Children.SelectMany(Mappings),
        _ => [],
    };
}
