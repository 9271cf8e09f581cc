using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Compliance.Architecture.Tests;

/// <summary>
/// Finds which types of an assembly use which others: in base types, signatures, attributes, generic arguments and constraints,
/// locals, handlers and method bodies. Nested and compiler-generated types count as the type around them.
/// </summary>
/// <remarks>What the compiler copies leaves no reference: constants, and the names of <c>nameof</c>.</remarks>
internal sealed class TypeUses
{
    private readonly ModuleDefinition _module;
    private readonly HashSet<(string User, string Used)> _uses = [];
    private string _user = string.Empty;

    private TypeUses(ModuleDefinition module) => _module = module;

    /// <summary>Gets each pair of types of a module of which the first uses the second, by full name, in order.</summary>
    public static IReadOnlyList<(string User, string Used)> In(ModuleDefinition module)
    {
        var uses = new TypeUses(module);
        foreach (var type in module.GetTypes())
        {
            uses.Add(type);
        }

        return [.. uses._uses.Where(u => u.User != u.Used).OrderBy(u => u.User, StringComparer.Ordinal).ThenBy(u => u.Used, StringComparer.Ordinal)];
    }

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private void Add(TypeDefinition type)
    {
        _user = Outermost(type).FullName;
        Use(type.BaseType);
        AddAttributes(type);
        AddConstraints(type);
        foreach (var implemented in type.Interfaces)
        {
            Use(implemented.InterfaceType);
            AddAttributes(implemented);
        }

        foreach (var field in type.Fields)
        {
            Use(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            Use(property.PropertyType);
            AddAttributes(property);
        }

        foreach (var happening in type.Events)
        {
            Use(happening.EventType);
            AddAttributes(happening);
        }

        foreach (var method in type.Methods)
        {
            Add(method);
        }
    }

    private void Add(MethodDefinition method)
    {
        UseSignature(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddConstraints(method);
        foreach (var parameter in method.Parameters)
        {
            AddAttributes(parameter);
        }

        foreach (var overridden in method.Overrides)
        {
            Use(overridden);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var local in method.Body.Variables)
        {
            Use(local.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Use(handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            AddOperand(instruction);
        }
    }

    private void AddOperand(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Use(type);
                break;
            case MethodReference method:
                Use(method);
                break;
            case FieldReference field:
                Use(field.DeclaringType);
                Use(field.FieldType);
                break;
            case CallSite site:
                UseSignature(site);
                break;
        }
    }

    private void AddAttributes(ICustomAttributeProvider provider)
    {
        if (!provider.HasCustomAttributes)
        {
            return;
        }

        foreach (var attribute in provider.CustomAttributes)
        {
            Use(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.Properties.Concat(attribute.Fields).Select(named => named.Argument)))
            {
                Use(argument);
            }
        }
    }

    private void AddConstraints(IGenericParameterProvider provider)
    {
        foreach (var parameter in provider.GenericParameters)
        {
            AddAttributes(parameter);
            foreach (var constraint in parameter.Constraints)
            {
                Use(constraint.ConstraintType);
            }
        }
    }

    private void Use(CustomAttributeArgument argument)
    {
        Use(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type:
                Use(type);
                break;
            case CustomAttributeArgument inner:
                Use(inner);
                break;
            case CustomAttributeArgument[] items:
                Array.ForEach(items, Use);
                break;
        }
    }

    private void Use(MethodReference method)
    {
        Use(method.DeclaringType);
        UseSignature(method);
        if (method is GenericInstanceMethod instance)
        {
            foreach (var argument in instance.GenericArguments)
            {
                Use(argument);
            }
        }
    }

    private void UseSignature(IMethodSignature signature)
    {
        Use(signature.ReturnType);
        foreach (var parameter in signature.Parameters)
        {
            Use(parameter.ParameterType);
        }
    }

    private void Use(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case GenericInstanceType instance:
                Use(instance.ElementType);
                foreach (var argument in instance.GenericArguments)
                {
                    Use(argument);
                }

                break;
            case FunctionPointerType pointer:
                UseSignature(pointer);
                break;
            case RequiredModifierType modified:
                Use(modified.ModifierType);
                Use(modified.ElementType);
                break;
            case OptionalModifierType modified:
                Use(modified.ModifierType);
                Use(modified.ElementType);
                break;
            case TypeSpecification wrapped:
                Use(wrapped.ElementType);
                break;
            default:
                var used = Outermost(type);
                if (used.Scope == _module)
                {
                    _uses.Add((_user, used.FullName));
                }

                break;
        }
    }
}
