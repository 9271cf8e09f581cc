using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>The catalogue of what is wrong with manifests, their signatures and the files they list (CMP5330 to CMP5344): one factory each.</summary>
internal static class ManifestDiagnostics
{
    /// <summary>CMP5330: a folder has no manifest.</summary>
    public static readonly DiagnosticDescriptor NoManifestDescriptor = DiagnosticDescriptor.Error("CMP5330", "没有规则清单", "No manifest of rules");

    /// <summary>CMP5331: a manifest has no signature.</summary>
    public static readonly DiagnosticDescriptor NotSignedDescriptor = DiagnosticDescriptor.Error("CMP5331", "规则清单没有签名", "Manifest of rules without a signature");

    /// <summary>CMP5332: a signature is by none of the keys, or of another text.</summary>
    public static readonly DiagnosticDescriptor SignatureInvalidDescriptor = DiagnosticDescriptor.Error("CMP5332", "规则清单的签名不对", "Signature of a manifest does not verify");

    /// <summary>CMP5333: a rule file is not that of the manifest.</summary>
    public static readonly DiagnosticDescriptor FileChangedDescriptor = DiagnosticDescriptor.Error("CMP5333", "规则文件被改动", "Rule file changed");

    /// <summary>CMP5334: a file of the manifest is missing.</summary>
    public static readonly DiagnosticDescriptor FileMissingDescriptor = DiagnosticDescriptor.Error("CMP5334", "清单上的规则文件不存在", "Rule file of the manifest missing");

    /// <summary>CMP5335: a rule file is not in the manifest.</summary>
    public static readonly DiagnosticDescriptor FileAddedDescriptor = DiagnosticDescriptor.Error("CMP5335", "规则文件不在清单上", "Rule file not in the manifest");

    /// <summary>CMP5336: a path of a manifest leads elsewhere, or is written in another way than paths are.</summary>
    public static readonly DiagnosticDescriptor PathImpossibleDescriptor = DiagnosticDescriptor.Error("CMP5336", "清单中的路径不对", "Impossible path in a manifest");

    /// <summary>CMP5337: a manifest lists a path twice.</summary>
    public static readonly DiagnosticDescriptor PathTwiceDescriptor = DiagnosticDescriptor.Error("CMP5337", "清单中的路径重复", "Path twice in a manifest");

    /// <summary>CMP5338: a hash of a manifest is none.</summary>
    public static readonly DiagnosticDescriptor HashExpectedDescriptor = DiagnosticDescriptor.Error("CMP5338", "清单中的散列值不对", "Impossible hash in a manifest");

    /// <summary>CMP5339: a manifest has another format.</summary>
    public static readonly DiagnosticDescriptor UnknownFormatDescriptor = DiagnosticDescriptor.Error("CMP5339", "未知的清单格式", "Unknown format of a manifest");

    /// <summary>CMP5340: a manifest is of other rules than asked for.</summary>
    public static readonly DiagnosticDescriptor OtherRulesDescriptor = DiagnosticDescriptor.Error("CMP5340", "签名的是别的规则", "Other rules are signed");

    /// <summary>CMP5341: a manifest is of an older issue than asked for.</summary>
    public static readonly DiagnosticDescriptor OlderIssueDescriptor = DiagnosticDescriptor.Error("CMP5341", "签名的是旧版规则", "An older issue of the rules is signed");

    /// <summary>CMP5342: the name or issue of a manifest is none.</summary>
    public static readonly DiagnosticDescriptor IdentityExpectedDescriptor = DiagnosticDescriptor.Error("CMP5342", "清单的名称或期号不对", "Impossible name or issue of a manifest");

    /// <summary>CMP5343: a key cannot be used.</summary>
    public static readonly DiagnosticDescriptor KeyUnusableDescriptor = DiagnosticDescriptor.Error("CMP5343", "密钥不能使用", "Key cannot be used");

    /// <summary>CMP5344: rule files on disk came without the folder that their manifest lies in.</summary>
    public static readonly DiagnosticDescriptor UnverifiedFilesDescriptor = DiagnosticDescriptor.Error("CMP5344", "规则文件没有经过核验", "Rule files that were not verified");

    private static readonly LocalizedText WriteAnew = new(
        "请用 compliance manifest 重新生成清单并签名；如果不是自己改的，请向签名人取得原文件。",
        "Write and sign the manifest anew with 'compliance manifest'; if the change is not yours, get the files from whoever signed them.");

    /// <summary>A folder has no manifest.</summary>
    public static Diagnostic NoManifest(string folder) => NoManifestDescriptor.At(
        Start(folder),
        new($"“{Excerpt.Of(folder)}”里没有 {RuleManifest.FileName}，无法知道规则是不是签过名的那些。", $"'{Excerpt.Of(folder)}' holds no {RuleManifest.FileName}, so nothing says which rules were signed."),
        new("请用 compliance manifest 生成并签名。", "Write and sign one with 'compliance manifest'."));

    /// <summary>A manifest has no signature.</summary>
    public static Diagnostic NotSigned(SourceFile manifest) => NotSignedDescriptor.At(
        new SourceSpan(manifest, 0, 0),
        new($"清单旁边没有签名文件 {RuleManifest.SignatureName}。", $"No signature, {RuleManifest.SignatureName}, lies beside the manifest."),
        new("请用 compliance manifest --sign 签名。", "Sign it with 'compliance manifest --sign'."));

    /// <summary>A signature does not verify.</summary>
    public static Diagnostic SignatureInvalid(SourceFile signature) => SignatureInvalidDescriptor.At(
        new SourceSpan(signature, 0, 0),
        new("这个签名不是由给定的密钥对这份清单作出的：清单或签名被改动，或者签名人不同。", "The signature was not made with a given key over this manifest: one of the two was changed, or somebody else signed."),
        WriteAnew);

    /// <summary>A rule file is not that of the manifest.</summary>
    public static Diagnostic FileChanged(SourceFile file, SourceSpan entry) => FileChangedDescriptor.At(
        new SourceSpan(file, 0, 0),
        new("文件内容和清单上的散列值不符。", "The file does not have the hash that the manifest lists."),
        WriteAnew,
        entry);

    /// <summary>A file of the manifest is missing.</summary>
    public static Diagnostic FileMissing(ManifestEntry entry) => FileMissingDescriptor.At(
        entry.Span,
        new($"清单上有“{Excerpt.Of(entry.Path)}”，文件夹里没有。", $"The manifest lists '{Excerpt.Of(entry.Path)}', and the folder does not hold it."),
        WriteAnew);

    /// <summary>A rule file is not in the manifest.</summary>
    public static Diagnostic FileAdded(SourceFile file, string path) => FileAddedDescriptor.At(
        new SourceSpan(file, 0, 0),
        new($"清单上没有“{Excerpt.Of(path)}”。", $"The manifest does not list '{Excerpt.Of(path)}'."),
        WriteAnew);

    /// <summary>A path of a manifest leads elsewhere.</summary>
    public static Diagnostic PathImpossible(SourceSpan span, string path) => PathImpossibleDescriptor.At(
        span,
        new($"“{Excerpt.Of(path)}”不是文件夹内的路径。", $"'{Excerpt.Of(path)}' is no path inside the folder."),
        new("写成“pack/rules/a.yaml”的形式：用“/”分隔，没有“.”“..”“:”“\\”，不以“/”开头。", "Write it as 'pack/rules/a.yaml': parted by '/', without '.', '..', ':' and '\\', and with no '/' at the start."));

    /// <summary>A manifest lists a path twice.</summary>
    public static Diagnostic PathTwice(SourceSpan span, SourceSpan first, string path) => PathTwiceDescriptor.At(
        span,
        new($"“{Excerpt.Of(path)}”已经列过一次。", $"'{Excerpt.Of(path)}' is listed already."),
        new("每个文件只列一次。", "List each file once."),
        first);

    /// <summary>A hash of a manifest is none.</summary>
    public static Diagnostic HashExpected(SourceSpan span, string text) => HashExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是 SHA-256 散列值。", $"'{Excerpt.Of(text)}' is no SHA-256."),
        new("写 64 个小写十六进制数字。", "Write 64 lower-case hexadecimal digits."));

    /// <summary>A manifest has another format.</summary>
    public static Diagnostic UnknownFormat(SourceSpan span) => UnknownFormatDescriptor.At(
        span,
        new("不认识这种清单格式。", "This format of a manifest is not known."),
        new($"本版本读“{RuleManifest.Format}”。", $"This version reads '{RuleManifest.Format}'."));

    /// <summary>A name is none.</summary>
    public static Diagnostic NameExpected(SourceSpan span, string text) => IdentityExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是规则的名称。", $"'{Excerpt.Of(text)}' is no name of rules."),
        new("写成“acme/house-rules”的形式：小写字母、数字和 . _ - /，最多 100 个字符。", "Write it as 'acme/house-rules': lower-case letters, digits and . _ - /, at most 100 characters."));

    /// <summary>An issue is none.</summary>
    public static Diagnostic IssueExpected(SourceSpan span, string text) => IdentityExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是期号。", $"'{Excerpt.Of(text)}' is no issue."),
        new("写 1、2、3……：每次发布加一。", "Write 1, 2, 3 and so on: one more with each publication."));

    /// <summary>A manifest is of other rules.</summary>
    public static Diagnostic OtherRules(SourceFile manifest, string name, IEnumerable<string> expected) => OtherRulesDescriptor.At(
        new SourceSpan(manifest, 0, 0),
        new($"这份清单是“{name}”的，要求的是{string.Join("、", expected.Select(e => $"“{e}”"))}。", $"The manifest is that of '{name}'; asked for: {string.Join(", ", expected.Select(e => $"'{e}'"))}."),
        new("改正文件夹，或者改正要求的名称。", "Correct the folder, or the name that is asked for."));

    /// <summary>A manifest is of an older issue.</summary>
    public static Diagnostic OlderIssue(SourceFile manifest, RuleManifest rules, int least) => OlderIssueDescriptor.At(
        new SourceSpan(manifest, 0, 0),
        new($"这是“{rules.Name}”的第 {Number(rules.Issue)} 期，要求至少第 {Number(least)} 期。", $"This is issue {Number(rules.Issue)} of '{rules.Name}'; issue {Number(least)} or a later one is asked for."),
        new("取得较新的一期。", "Get the later issue."));

    /// <summary>A key cannot be used. No line of it is shown: it may be a private one.</summary>
    public static Diagnostic KeyUnusable(string file, KeyMistake mistake) => KeyUnusableDescriptor.At(
        Start(file),
        mistake switch
        {
            KeyMistake.NotOneBlock => new("文件里不是恰好一个 PEM 密钥。", "The file does not hold exactly one key in PEM."),
            KeyMistake.NotPublic => new("这不是公钥（PUBLIC KEY）。", "This is no public key (PUBLIC KEY)."),
            KeyMistake.NotPrivate => new("这不是没有加密的私钥（PRIVATE KEY 或 EC PRIVATE KEY）。", "This is no private key without encryption (PRIVATE KEY or EC PRIVATE KEY)."),
            KeyMistake.OtherAlgorithm => new("这不是 P-256 曲线上的 ECDSA 密钥。", "This is no ECDSA key on the curve P-256."),
        },
        new(
            "生成密钥：openssl ecparam -name prime256v1 -genkey -noout -out private.pem；公钥：openssl ec -in private.pem -pubout -out public.pem。",
            "Make one with 'openssl ecparam -name prime256v1 -genkey -noout -out private.pem', and its public key with 'openssl ec -in private.pem -pubout -out public.pem'."));

    /// <summary>Rule files on disk came without their folder.</summary>
    public static Diagnostic UnverifiedFiles(string file) => UnverifiedFilesDescriptor.At(
        Start(file),
        new("要求规则有签名，而这个文件是由代码从磁盘加入的，没有核验。", "Signed rules are required, and this file was added from disk by code, unverified."),
        new("用 AddRules(文件夹) 或 SignedRules.Read。", "Add its folder by AddRules(folder), or what SignedRules.Read gives."));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // What has a name, and no text that is shown.
    private static SourceSpan Start(string folder) => new(new SourceFile(folder, string.Empty), 0, 0);
}
