using System.CommandLine;
using Compliance.Cli.Configuration;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>Which declarations: those named, else those that are set.</summary>
internal sealed class DeclarationArgument
{
    /// <summary>The name of the argument.</summary>
    public const string Name = "declaration";

    private readonly Settings _settings;
    private readonly Argument<string[]> _paths;

    public DeclarationArgument(Language language, Settings settings)
    {
        _settings = settings;
        _paths = new Argument<string[]>(Name)
        {
            HelpName = "declaration",
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText(
                "申报文件（.yaml、.json 或 .xlsx）、文件夹，或 * ? ** 通配；或者一个每行一份申报的 .ndjson 文件，- 为标准输入；不写则用 compliance.yaml 里的申报",
                "declarations (.yaml, .json or .xlsx), folders, or patterns with * ? **; or one .ndjson file with a declaration in each line, - for standard input; else those of compliance.yaml").In(language),
        };
    }

    public void AddTo(Command command) => command.Arguments.Add(_paths);

    public IReadOnlyList<string> Read(ParseResult result, List<UsageError> errors)
    {
        IReadOnlyList<string> paths = result.GetValue(_paths) is { Length: > 0 } named ? named : _settings.Declarations ?? [];
        if (paths.Count == 0)
        {
            errors.Add(UsageErrors.ArgumentMissing("declaration"));
        }

        return paths;
    }
}
