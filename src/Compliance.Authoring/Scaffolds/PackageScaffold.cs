using System.Globalization;
using Compliance.Text;

namespace Compliance.Authoring.Scaffolds;

/// <summary>Makes a project that packs rules of one's own for NuGet, with their precompiled form and a method that adds them to a service.</summary>
/// <param name="pack">The id of the pack, with folders.</param>
/// <param name="usesShipped">Whether the rules use the vocabulary and sources of the packs that come with the tool.</param>
/// <param name="version">The version of tool and packages.</param>
/// <param name="language">The language of comments.</param>
public sealed class PackageScaffold(string pack, bool usesShipped, string version, Language language)
{
    /// <summary>The folder of the rules in the project.</summary>
    public const string RulesFolder = "rules";

    private readonly ScaffoldText _text = new(language);

    /// <summary>Gets the name of package and namespace, as <c>Acme.Terms</c> of <c>acme/terms</c>.</summary>
    public string PackageId { get; } = string.Join('.', pack.Split('/').Select(Pascal));

    private string Name => PackageId.Replace(".", string.Empty, StringComparison.Ordinal) + "Pack";

    private string Base => usesShipped ? "Compliance.RulePacks" : "Compliance";

    /// <summary>Makes the files beside the rules.</summary>
    public IEnumerable<ScaffoldFile> Make() =>
    [
        new($"{PackageId}.csproj", Project()),
        new($"{Name}.cs", Rules()),
        new($"{Name}BuilderExtensions.cs", Extension()),
        new("README.md", Readme()),
        new(".config/dotnet-tools.json", Tools()),
    ];

    private static string Pascal(string part) => string.Concat(part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(w[0])}{w[1..]}")));

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <PackageId>{PackageId}</PackageId>
            <Version>0.1.0</Version>
            <Description>{Say($"规则包 {pack}", $"The rule pack {pack}")}</Description>
            <PackageReadmeFile>README.md</PackageReadmeFile>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="{Base}" Version="[{version}]" />
          </ItemGroup>

          <!-- {Say("规则嵌入程序集，名称与 rules 文件夹相同；同样的文件放进包里供阅读", "The rules, embedded under their names in the folder rules, and the same files in the package to be read")} -->
          <ItemGroup>
            <EmbeddedResource Include="rules/**/*.yaml;rules/**/texts/*.txt;rules/**/seeds/*.txt" Exclude="rules/corpus/**;rules/.compliance/**" WithCulture="false"
                              LogicalName="rules/$([System.String]::Copy('%(RecursiveDir)').Replace('\', '/'))%(Filename)%(Extension)" />
            <None Include="rules/**/*" Exclude="rules/corpus/**;rules/.compliance/**" Pack="true" PackagePath="rules/" Visible="false" />
            <None Include="README.md" Pack="true" PackagePath="/" />
          </ItemGroup>

          <!-- {Say("预编译的规则：由同版本的工具在构建时写出（.config/dotnet-tools.json）", "Their precompiled form, which the tool of the same version writes at each build (.config/dotnet-tools.json)")} -->
          <Target Name="CompileRules" BeforeTargets="AssignTargetPaths" Condition="'$(DesignTimeBuild)' != 'true'">
            <PropertyGroup>
              <RulesForm>$([MSBuild]::NormalizePath('$(MSBuildProjectDirectory)', '$(IntermediateOutputPath)', 'rules.form'))</RulesForm>
            </PropertyGroup>
            <Exec Command="dotnet tool restore" WorkingDirectory="$(MSBuildProjectDirectory)" StandardOutputImportance="low" />
            <Exec Command="dotnet tool run compliance -- compile --rules rules{(usesShipped ? string.Empty : " --no-shipped")} --no-config --lang en -o &quot;$(RulesForm)&quot;" WorkingDirectory="$(MSBuildProjectDirectory)" />
            <ItemGroup>
              <EmbeddedResource Include="$(RulesForm)" LogicalName="rules.form" WithCulture="false" />
              <FileWrites Include="$(RulesForm)" />
            </ItemGroup>
          </Target>

        </Project>

        """.ReplaceLineEndings("\n");

    private string Rules() => $$"""
        using System.Reflection;{{(usesShipped ? "\nusing Compliance.RulePacks;" : string.Empty)}}
        using Compliance.Rules.Loading;

        namespace {{PackageId}};

        /// <summary>{{(usesShipped ? "The rules of this package, together with the shipped packs whose vocabulary and sources they use." : "The rules of this package.")}}</summary>
        public static class {{Name}}
        {
            // Made from the files beside it when the assembly is built.
            private const string FormName = "rules.form";

            private static readonly Lazy<RuleFileSet> All = new(Read);

            /// <summary>Gets the files, named as in the folder <c>rules</c>. They are read where their precompiled form is that of another build of the library.</summary>
            public static RuleFileSet Files => All.Value;

            private static RuleFileSet Read()
            {
                var assembly = Assembly.GetExecutingAssembly();
                return RuleFileSet.FromPrecompiled(() => Sources(assembly), () => Content(assembly, FormName));
            }

            private static IEnumerable<RuleFile> Sources(Assembly assembly) =>
                {{(usesShipped ? "ShippedPacks.Files.Files.Concat(" : string.Empty)}}assembly.GetManifestResourceNames().Where(n => n != FormName).Select(n => RuleFile.FromBytes(n, () => Content(assembly, n))){{(usesShipped ? ")" : string.Empty)}};

            private static byte[] Content(Assembly assembly, string name)
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            }
        }

        """.ReplaceLineEndings("\n");

    private string Extension() => $$"""
        using Compliance.DependencyInjection;

        namespace {{PackageId}};

        /// <summary>Adds the rules of this package to a service.</summary>
        public static class {{Name}}BuilderExtensions
        {
            /// <summary>Adds the rules of <c>{{pack}}</c>. What they need is loaded with them.</summary>
            /// <param name="builder">What is being registered.</param>
            /// <returns>The builder.</returns>
            /// <example><code>services.AddCompliance(c => c.Add{{Name}}());</code></example>
            public static ComplianceBuilder Add{{Name}}(this ComplianceBuilder builder)
            {
                ArgumentNullException.ThrowIfNull(builder);
                return builder.AddRules({{Name}}.Files.Only("{{pack}}"));
            }
        }

        """.ReplaceLineEndings("\n");

    private string Readme() => Say(
        $"""
        # {PackageId}

        规则包 `{pack}`。规则在 `rules`；用 `compliance new rule … --in-pack {pack} --rules rules` 添加，用 `compliance test --rules rules` 检验。

        ```sh
        dotnet pack -c Release
        ```

        ```csharp
        services.AddCompliance(c => c.Add{Name}());
        ```

        """,
        $"""
        # {PackageId}

        The rule pack `{pack}`. The rules lie in `rules`; `compliance new rule … --in-pack {pack} --rules rules` adds one, `compliance test --rules rules` tests them.

        ```sh
        dotnet pack -c Release
        ```

        ```csharp
        services.AddCompliance(c => c.Add{Name}());
        ```

        """).ReplaceLineEndings("\n");

    private string Tools() => $$"""
        {
          "version": 1,
          "isRoot": true,
          "tools": {
            "compliance.cli": { "version": "{{version}}", "commands": ["compliance"] }
          }
        }

        """.ReplaceLineEndings("\n");

    private string Say(string zh, string en) => _text.Say(zh, en);
}
