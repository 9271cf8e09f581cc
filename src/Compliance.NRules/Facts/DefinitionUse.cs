using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Translation.Expressions;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>A definition that a rule or another definition uses, and of which thing.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Target">Finds the thing, from the dated subject alone; <see langword="null"/> where it may be any thing of its kind.</param>
internal sealed record DefinitionUse(Definition Definition, ExpressionEvaluator? Target)
{
    /// <summary>Finds what a rule uses.</summary>
    public static ImmutableArray<DefinitionUse> Of(Rule rule, ConditionCompiler compiler)
    {
        var walker = new Walker(compiler);
        rule.WalkConditions(walker);
        return walker.Uses;
    }

    /// <summary>Finds what a definition uses.</summary>
    public static ImmutableArray<DefinitionUse> Of(Definition definition, ConditionCompiler compiler)
    {
        var walker = new Walker(compiler);
        walker.Walk(definition.When);
        walker.Walk(definition.Value);
        return walker.Uses;
    }

    private sealed class Walker(ConditionCompiler compiler) : ConditionWalker
    {
        private readonly List<DefinitionUse> _uses = [];

        public ImmutableArray<DefinitionUse> Uses => [.. _uses];

        protected override void OnDefinition(DefinitionReference expression)
        {
            if (FormulaWalker.Is(expression.Definition))
            {
                return;
            }

            var isOwn = FormulaWalker.Is(expression.Target) && VariableUse.Of(expression.Target).All(v => v == 0);
            _uses.Add(new DefinitionUse(expression.Definition, isOwn ? compiler.Compile(expression.Target) : null));
        }
    }
}
