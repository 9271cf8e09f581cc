using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>The catalogue of mistakes in how rule files lie (CMP25xx): one factory each.</summary>
internal static class RuleFileDiagnostics
{
    /// <summary>CMP2501: a YAML file or a seed lies where no rule file can.</summary>
    public static readonly DiagnosticDescriptor StrayFileDescriptor = DiagnosticDescriptor.Error("CMP2501", "文件位置不对", "Stray file");

    /// <summary>CMP2502: a YAML file, or one of a corpus, has another extension.</summary>
    public static readonly DiagnosticDescriptor ExtensionDescriptor = DiagnosticDescriptor.Error("CMP2502", "文件扩展名不对", "Wrong extension");

    /// <summary>CMP2503: there is no vocabulary.</summary>
    public static readonly DiagnosticDescriptor NoVocabularyDescriptor = DiagnosticDescriptor.Error("CMP2503", "没有词汇表", "No vocabulary");

    /// <summary>CMP2504: there is no pack.</summary>
    public static readonly DiagnosticDescriptor NoPackDescriptor = DiagnosticDescriptor.Error("CMP2504", "没有规则包", "No pack");

    /// <summary>CMP2505: a pack for a field of law has a clause register.</summary>
    public static readonly DiagnosticDescriptor ClausesWithoutInstrumentDescriptor = DiagnosticDescriptor.Error("CMP2505", "条款没有所属文件", "Clauses without an instrument");

    /// <summary>CMP2506: rule files cannot be reached.</summary>
    public static readonly DiagnosticDescriptor UnreachableDescriptor = DiagnosticDescriptor.Error("CMP2506", "无法读取规则", "Rules cannot be reached");

    /// <summary>CMP2507: a folder that was to give rules holds no rule file.</summary>
    public static readonly DiagnosticDescriptor EmptyFolderDescriptor = DiagnosticDescriptor.Error("CMP2507", "文件夹里没有规则", "Folder without rules");

    private static IEnumerable<string> Places => RuleFileKinds.All.SelectMany(k => k.Patterns).Select(p => p.Text);

    /// <summary>A pack for a field of law has a clause register.</summary>
    public static Diagnostic ClausesWithoutInstrument(SourceSpan span) => ClausesWithoutInstrumentDescriptor.At(
        span,
        new("规则包没有指明文件（instrument），不能登记条款。", "The pack names no instrument, so it cannot register clauses."),
        new("在 pack.yaml 写“instrument: <来源编号>”，或者删去 clauses.yaml：领域规则包的规则以“依据”为准。", "Write 'instrument: <source id>' in pack.yaml, or delete clauses.yaml: rules of a field of law rest on their 'basis'."));

    /// <summary>A YAML file lies where no rule file can.</summary>
    public static Diagnostic StrayFile(SourceSpan span, string path) => StrayFileDescriptor.At(
        span,
        new($"“{path}”的位置不属于任何规则文件，不会被读取。", $"'{path}' lies where no rule file can, and would not be read."),
        new(
            $"规则文件的位置（<pack> 是有 pack.yaml 的文件夹）：{string.Join("、", Places)}。",
            $"Rule files lie at (<pack> is a folder with a pack.yaml): {string.Join(", ", Places)}."));

    /// <summary>A YAML file has another extension.</summary>
    public static Diagnostic Extension(SourceSpan span, string path) => ExtensionDescriptor.At(
        span,
        new($"“{path}”不会被读取：规则文件以“.yaml”结尾。", $"'{path}' would not be read: rule files end in '.yaml'."),
        new("把扩展名改为“.yaml”。", "Rename it to end in '.yaml'."));

    /// <summary>There is no vocabulary.</summary>
    /// <param name="place">The folders the rule files come from.</param>
    public static Diagnostic NoVocabulary(string place) => NoVocabularyDescriptor.At(
        Start(place),
        new("没有词汇表，规则中的名称都无从认识。", "There is no vocabulary, so no name in a rule can be known."),
        new("加入 vocabulary 文件夹。", "Add a folder 'vocabulary'."));

    /// <summary>There is no pack.</summary>
    /// <param name="place">The folders the rule files come from.</param>
    public static Diagnostic NoPack(string place) => NoPackDescriptor.At(
        Start(place),
        new("没有规则包：什么都不会被检查。", "There is no pack: nothing would be checked."),
        new("加入有 pack.yaml 的文件夹。", "Add a folder with a pack.yaml."));

    /// <summary>A folder, or another place rule files come from, cannot be reached.</summary>
    /// <param name="folder">The folder, when it is one.</param>
    /// <param name="reason">The message of the operating system.</param>
    public static Diagnostic Unreachable(string? folder, string reason) => UnreachableDescriptor.At(
        folder is null ? default : Start(folder),
        new($"无法读取规则：{reason}", $"The rules cannot be reached: {reason}"),
        new("请检查路径、读取权限和连接。", "Check the path, the permission to read, and the connection."));

    /// <summary>A folder that was to give rules holds no rule file.</summary>
    public static Diagnostic EmptyFolder(string folder) => EmptyFolderDescriptor.At(
        Start(folder),
        new($"“{Excerpt.Of(folder)}”里没有规则文件（.yaml），不会增加任何规则。", $"'{Excerpt.Of(folder)}' holds no rule file (.yaml), so it adds no rule."),
        new("改正路径；不需要这个文件夹时，不要指定它。", "Correct the path; when the folder is not needed, do not name it."));

    // A folder has a name and no text.
    private static SourceSpan Start(string folder) => new(new SourceFile(folder, string.Empty), 0, 0);
}
